package org.openmentorship.host.web.rest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what a resource throws into JSON with a sentence; the stack goes to the log only. */
final class Failures implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger("rest");

    @Override
    public Response toResponse(Throwable error) {
        if (error instanceof WebApplicationException web) {
            Response response = web.getResponse();
            return response.hasEntity() ? response : answer(response.getStatus(), sentence(response));
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("A REST resource failed, reference {}", reference, error);
        return answer(500, "Something went wrong on our side. Reference: " + reference);
    }

    private static String sentence(Response response) {
        return switch (response.getStatus()) {
            case 404 -> "There is no REST resource at this address.";
            case 405 -> "This address does not take what was asked of it; it takes other methods.";
            case 406 -> "This can be had as JSON only.";
            case 415 -> "This address takes JSON; please say so with Content-Type: application/json.";
            default -> response.getStatusInfo().getReasonPhrase() + ".";
        };
    }

    static Response answer(int status, String sentence) {
        var body = JsonNodeFactory.instance.objectNode();
        body.put("status", status).put("message", sentence).putArray("problems");
        return Response.status(status)
                .type("application/json;charset=UTF-8")
                .entity(body.toString())
                .build();
    }
}
