package it.hostile;

import it.access.Deeds;
import it.access.Deeds.Found;
import it.access.Described;
import it.access.Described.Door;
import it.support.Answer;
import it.support.Session;
import it.support.Wiki;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** Who means harm, and where to: an owner, another mentee, an administrator, and every door that openapi.json tells. */
abstract class Hostile {
    static final String REST = "/rest/mentorship/1";
    final List<String> wrong = new ArrayList<>();
    Session owner;
    Session mentee;
    Session admin;
    Deeds deeds;
    Described described;

    @BeforeEach
    void signIn(Wiki wiki) {
        owner = wiki.as("mentee1");
        mentee = wiki.as("mentee2");
        admin = wiki.as("admin").confirmedWith("admin");
        deeds = new Deeds(owner, wiki.as("mentor1"), wiki.as("coordinator1"), admin);
        described = new Described(owner);
    }

    /** Each no is a sentence. */
    final void note(boolean right, String what, Answer answer) {
        boolean sentence =
                answer.status() < 400 || answer.json().path("message").asText().contains(" ");
        if (!right || !sentence) {
            wrong.add(what + ": " + answer.status() + " " + answer.body());
        }
    }

    static String at(Door door, Found found) {
        return REST + found.at(door.path());
    }
}
