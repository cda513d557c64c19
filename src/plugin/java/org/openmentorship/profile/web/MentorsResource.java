package org.openmentorship.profile.web;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.openmentorship.profile.Directory;
import org.openmentorship.profile.Directory.Entry;
import org.openmentorship.profile.Directory.Found;
import org.openmentorship.profile.MentoringProfile.Draft;
import org.openmentorship.profile.MentoringProfile.Part;
import org.openmentorship.profile.MentoringProfile.Place;
import org.openmentorship.profile.MentoringProfile.Skilled;
import org.openmentorship.shared.People;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.web.Replies;
import org.openmentorship.shared.web.Told;
import org.openmentorship.shared.web.Told.Role;

/** The door to the directory of mentors. */
@Path("/mentors")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class MentorsResource {
    /** A mentor; {@code commonHalfHours} of the week the visitor and they are both free. */
    record MentorOut(
            PersonKey user,
            Place place,
            int free,
            String about,
            String community,
            List<Skilled> offers,
            List<String> languages,
            int commonHalfHours) {
        static MentorOut of(Entry entry, String programme) {
            Draft draft = entry.profile().draft();
            return new MentorOut(
                    entry.profile().person(),
                    entry.place(),
                    entry.free(),
                    draft.hides(Part.ABOUT) ? "" : draft.about(),
                    draft.hides(Part.ABOUT) ? "" : draft.community(),
                    draft.offers().stream()
                            .filter(one -> one.programme().equals(programme) && !draft.hides(Part.OFFERS))
                            .toList(),
                    draft.hides(Part.LANGUAGES) ? List.of() : draft.languages(),
                    entry.common());
        }
    }

    /** A page of mentors. */
    record MentorsOut(List<MentorOut> mentors, String next) {
        static MentorsOut of(Found found) {
            return new MentorsOut(
                    found.entries().stream()
                            .map(one -> MentorOut.of(one, found.programme().key()))
                            .toList(),
                    found.next());
        }
    }

    private final Directory directory;
    private final People people;
    private final Replies replies;

    @Inject
    public MentorsResource(Directory directory, People people, Replies replies) {
        this.directory = directory;
        this.people = people;
        this.replies = replies;
    }

    @GET
    @Told(as = "A page of the mentors of a programme", to = Role.MEMBER, gives = MentorsOut.class)
    public Response find(@Context UriInfo address) {
        return replies.answer(() -> MentorsOut.of(directory.find(
                people.current(),
                MentorsFilter.search(name -> address.getQueryParameters().getFirst(name)))));
    }
}
