/** What people and the watch do, each thing as something that may fail at any call. */
package org.openmentorship.faults.deeds;
