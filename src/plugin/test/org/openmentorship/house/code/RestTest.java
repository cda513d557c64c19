package org.openmentorship.house.code;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openmentorship.house.House;

/** Every REST method says who may come in, and speaks JSON only. */
class RestTest {

    @Test
    void everyDoorSaysWhoMayComeInAndSpeaksJson() {
        assertThat(Rest.check(House.classes())).isEmpty();
        assertThat(House.classes()).anyMatch(type -> type.isAnnotationPresent(Path.class));
    }

    @Test
    void anOpenDoorIsTold() {
        assertThat(Rest.check(List.of(Open.class, Sound.class)))
                .containsExactlyInAnyOrder(
                        "Open#read does not say who may come in: add @LicensedOnly or another security annotation",
                        "Open#read does not say that it gives JSON: add @Produces(MediaType.APPLICATION_JSON)",
                        "Open#write does not say that it gives JSON: add @Produces(MediaType.APPLICATION_JSON)",
                        "Open#write takes more than JSON: add @Consumes(MediaType.APPLICATION_JSON)");
    }

    /** Says too little. */
    @Path("/open")
    @Consumes("text/plain")
    static final class Open {
        @GET
        public String read() {
            return "";
        }

        @POST
        @LicensedOnly
        @Produces("text/html")
        public String write() {
            return "";
        }

        public String neither() {
            return "";
        }
    }

    /** Says all. */
    @Path("/sound")
    @LicensedOnly
    @Consumes("application/json")
    @Produces("application/json")
    static final class Sound {
        @POST
        public String write() {
            return "";
        }
    }
}
