package org.example.app;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** The counter over REST: read by all, counted by people, reset by administrators. */
@Path("/counter")
@Produces("application/json")
public class CounterResource {

    private final Counter counter;

    @Inject
    public CounterResource(Counter counter) {
        this.counter = counter;
    }

    @GET
    @AnonymousSiteAccess
    public String get() {
        return "{\"count\":" + counter.count() + "}";
    }

    @POST
    @Consumes({"application/json", "text/plain", "application/x-www-form-urlencoded"})
    public String add(String label) {
        String name = AuthenticatedUserThreadLocal.get().getName();
        return "{\"count\":" + counter.add(label) + ",\"by\":\"" + name + "\"}";
    }

    @DELETE
    @AdminOnly
    public String reset() {
        return "{}";
    }
}
