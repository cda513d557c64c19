package org.openmentorship.pairs.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.openmentorship.pairs.PairsDesk.Query;
import org.openmentorship.pairs.PairsDesk.Stage;
import org.openmentorship.plan.Rounds;
import org.openmentorship.relationship.Relationship.State;
import org.openmentorship.shared.web.Here;
import org.openmentorship.shared.web.Words;

/** What of all pairs was asked for in the address, as a form that asks for it again. */
public record PairsFilter(
        String action, List<Kept> kept, List<Choice> stages, List<Choice> rounds, boolean narrowed, String clearUrl) {

    /** Something that can be chosen, in words. */
    public record Choice(String id, String label, boolean chosen) {}

    /** A parameter that the form carries along. */
    public record Kept(String name, String value) {}

    static final String PREFIX = "mrv-";

    /** The parameter that brings the screen in place of the page it is on. */
    static final String SHOWN = PREFIX + "pairs";

    static Query query(Here here, String programme, int most) {
        return query(name -> switch (name) {
            case "programme" -> programme;
            case "limit" -> "" + most;
            default -> here.asked(PREFIX + name);
        });
    }

    /** Reads programme, state, round, after and limit; what cannot be understood does not narrow. */
    static Query query(UnaryOperator<String> parameter) {
        UnaryOperator<String> text = name -> {
            String value = parameter.apply(name);
            return value == null ? "" : value.strip();
        };
        String round = text.apply("round");
        String limit = text.apply("limit");
        return new Query(
                text.apply("programme"),
                Stream.of(Stage.values())
                        .filter(one -> one.name().equalsIgnoreCase(text.apply("state")))
                        .findFirst()
                        .orElse(Stage.LIVE),
                round.matches("[0-9]{1,4}") ? Integer.valueOf(round) : null,
                text.apply("after"),
                limit.matches("[0-9]{1,6}") ? Integer.parseInt(limit) : 0);
    }

    static PairsFilter of(Here here, Query asked, Rounds rounds, Words words) {
        List<Choice> choices = rounds(asked, rounds, words);
        Map<String, String> kept = new LinkedHashMap<>(here.pathParameters());
        kept.put(SHOWN, here.asked(SHOWN));
        return new PairsFilter(
                here.pathOnly(),
                kept.entrySet().stream()
                        .map(one -> new Kept(one.getKey(), one.getValue()))
                        .toList(),
                Stream.of(Stage.values())
                        .map(one -> new Choice(one.name(), words.text(key(one)), one == asked.stage()))
                        .toList(),
                choices,
                asked.stage() != Stage.LIVE || choices.stream().anyMatch(Choice::chosen),
                here.link(Map.of(SHOWN, here.asked(SHOWN))));
    }

    private static String key(Stage stage) {
        return switch (stage) {
            case LIVE, ALL -> "mentorship.pairs.stage." + stage;
            case ENDED -> PairsView.stateKey(State.WITHDRAWN);
            default -> PairsView.stateKey(State.valueOf(stage.name()));
        };
    }

    /** The latest first, and at the end those outside of all; none where nothing runs in rounds. */
    private static List<Choice> rounds(Query asked, Rounds rounds, Words words) {
        List<Choice> choices = new ArrayList<>();
        rounds.rounds().forEach(one -> choices.add(0, choice(one.number(), rounds.name(one), asked)));
        if (!rounds.evergreen()) {
            choices.add(choice(0, words.text("mentorship.pairs.outside"), asked));
        }
        return choices;
    }

    private static Choice choice(int number, String label, Query asked) {
        return new Choice("" + number, label, asked.round() != null && asked.round() == number);
    }
}
