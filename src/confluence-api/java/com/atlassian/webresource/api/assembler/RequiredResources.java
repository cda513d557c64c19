package com.atlassian.webresource.api.assembler;

/**
 * Takes down the web resources that a page needs.
 *
 * <p>Source: github.com/phrontizo/likec4-confluence (10.2.13)
 *
 * <p>Status: seen
 */
public interface RequiredResources {
    RequiredResources requireWebResource(String moduleCompleteKey);

    /** Status of this member: assumed. */
    RequiredResources requireContext(String context);
}
