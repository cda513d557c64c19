/** Stories of those who mean harm, or come without what is asked for: at every door that openapi.json tells. */
package it.hostile;
