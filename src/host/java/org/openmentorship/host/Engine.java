package org.openmentorship.host;

import java.net.URI;
import org.openmentorship.host.app.Apps;
import org.openmentorship.host.app.Modules;
import org.openmentorship.host.app.Services;
import org.openmentorship.host.data.Database;
import org.openmentorship.host.jobs.Jobs;
import org.openmentorship.host.mail.Inbox;
import org.openmentorship.host.render.PageResources;
import org.openmentorship.host.render.Templates;
import org.openmentorship.host.render.Words;
import org.openmentorship.host.web.Router;

/** Everything below the wiki: what {@link WikiPart} is built with. */
public record Engine(
        URI base,
        Database database,
        Services services,
        Apps apps,
        Modules modules,
        Templates templates,
        Words words,
        PageResources resources,
        Jobs jobs,
        Inbox inbox,
        Router router) {}
