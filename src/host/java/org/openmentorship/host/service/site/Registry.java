package org.openmentorship.host.service.site;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheManager;
import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.web.context.HttpContext;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import org.openmentorship.host.app.Services;
import org.openmentorship.host.data.Database;
import org.openmentorship.host.data.Settings;
import org.openmentorship.host.data.ao.ActiveObjectsMaker;
import org.openmentorship.host.render.PageResources;
import org.openmentorship.host.render.Templates;
import org.openmentorship.host.render.Words;
import org.openmentorship.host.service.AppRendering;
import org.openmentorship.host.service.HostCaches;
import org.openmentorship.host.service.HostEvents;
import org.openmentorship.host.service.HostExecutors;
import org.openmentorship.host.service.HostLocks;
import org.openmentorship.host.service.HostPages;
import org.openmentorship.host.service.HostSettings;
import org.openmentorship.host.service.HostTexts;

/** Registers every service that the engine itself answers; the wiki adds people, spaces and pages. */
public final class Registry {

    private final Services services;

    public Registry(Services services) {
        this.services = services;
        services.put(EventPublisher.class, new HostEvents());
        services.put(ClusterLockService.class, new HostLocks());
        services.put(CacheManager.class, new HostCaches());
        services.put(ThreadLocalDelegateExecutorFactory.class, new HostExecutors());
        RequestServices request = new RequestServices();
        services.put(HttpContext.class, request);
        services.put(WebSudoManager.class, request);
        services.put(XsrfTokenAccessor.class, request);
        services.put(XsrfTokenValidator.class, request);
    }

    public Registry data(Database database, Settings settings) {
        ActiveObjectsMaker maker = new ActiveObjectsMaker(database, settings);
        services.perApp(ActiveObjects.class, maker::forApp);
        services.put(TransactionTemplate.class, new Transactions(database));
        services.put(PluginSettingsFactory.class, new HostSettings(settings));
        services.put(AccessModeService.class, new ReadOnly(settings));
        return this;
    }

    public Registry screens(Words words, Templates templates, PageResources resources) {
        HostTexts texts = new HostTexts(words, services);
        services.put(I18nResolver.class, texts);
        services.put(LocaleResolver.class, texts);
        services.put(PageBuilderService.class, new HostPages(resources));
        services.perApp(VelocityHelperService.class, app -> new AppRendering(app, templates));
        services.perApp(TemplateRenderer.class, app -> new AppRendering(app, templates));
        return this;
    }

    public Registry site(SiteFacts site, MailServerManager mail) {
        services.put(ApplicationProperties.class, site);
        services.put(LoginUriProvider.class, site);
        services.put(MailServerManager.class, mail);
        return this;
    }

    private record Transactions(Database database) implements TransactionTemplate {
        @Override
        public <T> T execute(TransactionCallback<T> action) {
            return database.transactions().execute(status -> action.doInTransaction());
        }
    }
}
