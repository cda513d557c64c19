package org.openmentorship.page.confluence;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.openmentorship.page.StorageText;
import org.openmentorship.page.confluence.Markup.Kind;
import org.openmentorship.page.confluence.Markup.Piece;
import org.openmentorship.shared.Problems;

/** The storage format of Confluence, read with what Java brings along and without a word from outside. */
public final class StorageFormat implements StorageText {
    @Override
    public String plain(String storage) {
        return Allowed.wellFormed(storage) ? PlainText.of(storage) : PlainText.ofWords(storage);
    }

    @Override
    public List<Problems.Problem> problems(String field, String storage) {
        return Allowed.check(field, storage);
    }

    @Override
    public String html(String storage, Guide guide) {
        return Html.of(storage, guide);
    }

    @Override
    public Optional<Macro> opening(String storage) {
        return Places.opening(storage);
    }

    @Override
    public Optional<String> find(String storage, Macro macro) {
        return Places.of(storage, macro).map(place -> storage.substring(place.start(), place.end()));
    }

    @Override
    public Optional<String> inside(String storage, Macro macro) {
        return Places.of(storage, macro)
                .filter(place -> place.bodyStart() >= 0 && place.bodyEnd() >= place.bodyStart())
                .map(place -> storage.substring(place.bodyStart(), place.bodyEnd()));
    }

    @Override
    public String replaced(String storage, Macro macro, String by) {
        Optional<Places.Place> place = Places.of(storage, macro);
        return place.map(one -> storage.substring(0, one.start()) + by + storage.substring(one.end()))
                .orElseGet(() -> by + storage);
    }

    /** Finds where a macro stands in storage format, and where its body does. */
    private static final class Places {
        private static final String MACRO = "ac:structured-macro";
        private static final String PARAMETER = "ac:parameter";
        private static final String BODY = "ac:rich-text-body";

        /** A macro from its first to its last sign; {@code bodyStart} is −1 where it has no body. */
        record Place(int start, int end, int bodyStart, int bodyEnd) {}

        /** A macro that has begun and not ended. */
        private static final class Begun {
            final Piece piece;
            final int depth;
            boolean found;
            int bodyStart = -1;
            int bodyEnd = -1;

            Begun(Piece piece, int depth) {
                this.piece = piece;
                this.depth = depth;
            }
        }

        private final List<Piece> pieces;
        private final Macro macro;
        private final Deque<Begun> macros = new ArrayDeque<>();
        private int depth;

        private Places(List<Piece> pieces, Macro macro) {
            this.pieces = pieces;
            this.macro = macro;
        }

        static Optional<Places.Place> of(String storage, Macro macro) {
            return new Places(Markup.of(storage), macro).first();
        }

        /** The macro that comes before all else. */
        static Optional<Macro> opening(String storage) {
            List<Piece> pieces = Markup.of(storage).stream()
                    .filter(one -> one.kind() != Kind.TEXT || !one.text().isBlank())
                    .toList();
            if (pieces.size() < 3
                    || !pieces.get(0).opens(MACRO)
                    || !pieces.get(1).opens(PARAMETER)) {
                return Optional.empty();
            }
            String value =
                    pieces.get(2).kind() == Kind.TEXT ? pieces.get(2).text().strip() : "";
            return Optional.of(
                    new Macro(pieces.get(0).attribute("ac:name"), pieces.get(1).attribute("ac:name"), value));
        }

        private Optional<Places.Place> first() {
            for (int i = 0; i < pieces.size(); i++) {
                Piece piece = pieces.get(i);
                if (piece.kind() == Kind.OPEN) {
                    depth++;
                    begin(piece, i);
                } else if (piece.kind() == Kind.CLOSE) {
                    Optional<Places.Place> place = end(piece);
                    depth--;
                    if (place.isPresent()) {
                        return place;
                    }
                }
            }
            return Optional.empty();
        }

        private void begin(Piece piece, int index) {
            Begun around = macros.peek();
            if (piece.name().equals(MACRO)) {
                macros.push(new Begun(piece, depth));
            } else if (around != null && depth == around.depth + 1) {
                if (piece.name().equals(BODY)) {
                    around.bodyStart = piece.end();
                } else if (piece.name().equals(PARAMETER)
                        && piece.attribute("ac:name").equals(macro.parameter())
                        && value(index + 1).equals(macro.value())) {
                    around.found = around.piece.attribute("ac:name").equals(macro.name());
                }
            }
        }

        private Optional<Places.Place> end(Piece piece) {
            Begun around = macros.peek();
            if (around == null) {
                return Optional.empty();
            }
            if (piece.name().equals(BODY) && depth == around.depth + 1) {
                around.bodyEnd = piece.start();
            }
            if (piece.name().equals(MACRO) && depth == around.depth) {
                macros.pop();
                return around.found
                        ? Optional.of(new Place(around.piece.start(), piece.end(), around.bodyStart, around.bodyEnd))
                        : Optional.empty();
            }
            return Optional.empty();
        }

        private String value(int from) {
            StringBuilder value = new StringBuilder();
            for (int i = from; i < pieces.size() && pieces.get(i).kind() == Kind.TEXT; i++) {
                value.append(pieces.get(i).text());
            }
            return value.toString().strip();
        }
    }
}
