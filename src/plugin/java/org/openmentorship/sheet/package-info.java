/**
 * Sheets: the tables that coordinators see, as files for their spreadsheets.
 *
 * <p>Leans on shared. Each feature lends its tables; who may have them is asked once, here.
 */
package org.openmentorship.sheet;
