/** Badges, where the wiki shows who somebody is. */
package it.badge;
