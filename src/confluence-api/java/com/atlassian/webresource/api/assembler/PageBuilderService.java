package com.atlassian.webresource.api.assembler;

/**
 * Gives access to the web resources of the page that is being built.
 *
 * <p>Source: github.com/phrontizo/likec4-confluence (10.2.13),
 * github.com/atlassian-labs/atlassian-slack-integration-server
 *
 * <p>Status: seen
 */
public interface PageBuilderService {
    WebResourceAssembler assembler();
}
