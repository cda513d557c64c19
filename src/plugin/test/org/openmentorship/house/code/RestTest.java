package org.openmentorship.house.code;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.servlet.http.HttpServlet;
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

    @Test
    void whatIsForAdministratorsAloneAsksForThePasswordAgain() {
        assertThat(Rest.check(List.of(Careless.class, Careful.class, BareScreen.class, GuardedScreen.class)))
                .containsExactlyInAnyOrder(
                        "Careless#write lets administrators in without their password: add @WebSudoRequired",
                        "BareScreen lets administrators in without their password:"
                                + " call WebSudoManager#willExecuteWebSudoRequest");
    }

    /** For administrators, and asks for nothing. */
    @Path("/careless")
    @AdminOnly
    @Consumes("application/json")
    @Produces("application/json")
    static final class Careless {
        @POST
        public String write() {
            return "";
        }

        @GET
        @LicensedOnly
        public String read() {
            return "";
        }
    }

    /** For administrators, whose password is asked for. */
    @Path("/careful")
    @AdminOnly
    @WebSudoRequired
    @Consumes("application/json")
    @Produces("application/json")
    static final class Careful {
        @POST
        public String write() {
            return "";
        }
    }

    /** A screen that anybody finds open where an administrator left a browser. */
    @AdminOnly
    static final class BareScreen extends HttpServlet {
        private static final long serialVersionUID = 1L;
    }

    /** A screen that can ask. */
    @AdminOnly
    static final class GuardedScreen extends HttpServlet {
        private static final long serialVersionUID = 1L;
        private final transient WebSudoManager manager;

        GuardedScreen(WebSudoManager manager) {
            this.manager = manager;
        }

        @Override
        public String getServletInfo() {
            return String.valueOf(manager);
        }
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
