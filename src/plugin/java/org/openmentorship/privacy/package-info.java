/**
 * Privacy: what is held about somebody as a file, forgetting somebody so that others keep what they need, and for how long
 * what is kept.
 *
 * <p>Leans on everything that has to let go of somebody. Each table says itself what it keeps of people.
 */
package org.openmentorship.privacy;
