package it.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Request bodies as the form of the KIND programme sends them. */
final class Requests {
    private Requests() {}

    /** A request that fits the programme, ready to be submitted. */
    static Map<String, Object> good(String title) {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("what", "Turn the waiting-list scripts of our team into one small tested package.");
        answers.put("how", "I have collected the functions and read two chapters on packaging so far.");
        answers.put("barriers", "Nobody in my office has made a package, so I cannot tell good advice from bad.");
        answers.put("mentor", "Look at my plan, suggest an order of steps, and review the first two functions.");
        Map<String, Object> request = new HashMap<>();
        request.put("programme", "kind");
        request.put("submissionKey", UUID.randomUUID().toString());
        request.put("title", title);
        request.put("answers", answers);
        request.put("skills", List.of("r"));
        request.put("weeks", 6);
        request.put("checks", List.of("infrastructure", "organisation", "skills"));
        request.put("submit", true);
        request.put("anyway", false);
        return request;
    }

    @SuppressWarnings("unchecked")
    static Map<String, String> answers(Map<String, Object> request) {
        return (Map<String, String>) request.get("answers");
    }

    static String json(Object body) {
        try {
            return new ObjectMapper().writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
