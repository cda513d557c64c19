package com.atlassian.confluence.core;

/**
 * Says how loudly a save happens.
 *
 * <p>Source: Javadoc 7.3.2 (class-use of Modification)
 *
 * <p>Status: seen
 */
public interface SaveContext {}
