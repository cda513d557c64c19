package org.openmentorship.shared.web;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.openmentorship.shared.web.Told.Role;

/** Tells what our doors are: the OpenAPI document that was made of them when the app was built. */
@Path("/openapi.json")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class DescriptionResource {
    private final Replies replies;

    @Inject
    public DescriptionResource(Replies replies) {
        this.replies = replies;
    }

    @GET
    @Told(as = "This document", to = Role.SIGNED_IN, gives = Object.class)
    public Response describe() {
        return replies.written(() -> {
            try (InputStream document = DescriptionResource.class.getResourceAsStream("/openapi.json")) {
                return new String(document.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
