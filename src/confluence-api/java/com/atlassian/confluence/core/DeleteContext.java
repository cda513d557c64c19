package com.atlassian.confluence.core;

/**
 * Says how loudly a deletion happens.
 *
 * <p>Source: Javadoc 8.5.7 (DefaultDeleteContext)
 *
 * <p>Status: seen
 */
public interface DeleteContext {}
