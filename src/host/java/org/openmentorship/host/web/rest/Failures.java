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
            return response.hasEntity()
                    ? response
                    : answer(response.getStatus(), response.getStatusInfo().getReasonPhrase() + ".");
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("A REST resource failed, reference {}", reference, error);
        return answer(500, "Something went wrong on our side. Reference: " + reference);
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
