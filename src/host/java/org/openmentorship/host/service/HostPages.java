package org.openmentorship.host.service;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import org.openmentorship.host.render.PageResources;

/** What apps call to put their css and js on a page. */
public final class HostPages implements PageBuilderService, WebResourceAssembler, RequiredResources {

    private final PageResources collected;

    public HostPages(PageResources collected) {
        this.collected = collected;
    }

    @Override
    public WebResourceAssembler assembler() {
        return this;
    }

    @Override
    public RequiredResources resources() {
        return this;
    }

    @Override
    public RequiredResources requireWebResource(String moduleCompleteKey) {
        collected.require(moduleCompleteKey);
        return this;
    }

    @Override
    public RequiredResources requireContext(String context) {
        collected.requireContext(context);
        return this;
    }
}
