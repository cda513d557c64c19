/** Tests that walk everything by themselves: whoever adds a class, a template or a sentence has them for nothing. */
package org.openmentorship.house;
