/**
 * The programme: its words, its form, its people and its pages, all data.
 *
 * <p>Leans on shared.
 */
package org.openmentorship.programme;
