package com.atlassian.webresource.api.assembler;

/**
 * Collects what the page being built needs.
 *
 * <p>Source: github.com/phrontizo/likec4-confluence (10.2.13)
 *
 * <p>Status: seen
 */
public interface WebResourceAssembler {
    RequiredResources resources();
}
