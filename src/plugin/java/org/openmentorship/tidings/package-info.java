/**
 * The tidings: for each feature a table of who is told what when, and until when that is so.
 *
 * <p>Leans on every feature that has something to tell, and on notify, which writes the letters down and delivers them.
 */
package org.openmentorship.tidings;
