package com.atlassian.confluence.core;

/**
 * Says how loudly a deletion happens.
 *
 * <p>Source: Javadoc 7.12.0 (class-use)
 *
 * <p>Status: seen
 */
public interface DeleteContext {}
