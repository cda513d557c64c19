/**
 * All that the app keeps: written into one file, taken in from such a file where nothing is yet, and erased.
 *
 * <p>The file is a zip with the readable names {@code README.txt}, {@code tables/<TABLE>.jsonl} (a row a line, a JSON object
 * of the columns, in the order of {@code ID}), {@code people.jsonl} (each user key that occurs, with its user name) and, at its
 * end, {@code manifest.json}: the format (1), the version of the app, when it was made (UTC), and for each file the number of
 * lines and the SHA-256 of its bytes. The tables are those of {@code atlassian-plugin.xml}; {@link
 * org.openmentorship.archive.Tables} says which are left out and why.
 *
 * <p>Numbers stay: signed terms, macros on pages and links in mails name contracts and requests by their numbers, so what is
 * taken in keeps them. People become those with the same user name, pages are made anew where they are not there, and letters
 * that still wait stay with the wiki that they were written in.
 *
 * <p>Nothing is half there: the whole file is checked before the first row is written, all writing in the app stands still
 * meanwhile, and what a crash leaves is erased again.
 *
 * <p>Leans on people and the ledger alone; its store reads what every feature keeps, as the descriptor lists it.
 */
package org.openmentorship.archive;
