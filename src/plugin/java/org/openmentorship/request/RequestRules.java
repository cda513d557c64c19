package org.openmentorship.request;

import java.util.List;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.RequestForm;
import org.openmentorship.request.Request.Draft;
import org.openmentorship.shared.Problems;

/** What a request must be to be kept, and what makes it a poor fit. */
public final class RequestRules {
    /** Why it may not fit: our sentence (an i18n key) or the programme’s own words, and a better place for it. */
    public record Misfit(String field, String key, List<Object> values, String text, String alternative) {
        public Misfit {
            values = List.copyOf(values);
        }
    }

    private RequestRules() {}

    /** The draft with its texts cleaned; what is wrong is noted beside its field, gaps only when it is to be submitted. */
    public static Draft check(RequestForm form, Draft raw, boolean submit, Problems problems) {
        return raw;
    }

    public static List<Misfit> misfits(Programme programme, Draft draft) {
        return List.of();
    }
}
