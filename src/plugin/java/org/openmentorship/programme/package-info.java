/**
 * The programme: its words, its form, its people and its pages, all data.
 *
 * <p>Leans on shared and plan.
 */
package org.openmentorship.programme;
