package org.openmentorship.page.confluence;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The characters of storage format: how they are written, with the names of XHTML 1.0 too, and which a reader sees. */
final class Characters {
    /** Stand for the beginning and the end of words that are struck out, until the line is told. */
    static final String STRUCK = "\uE000";

    static final String STRUCK_END = "\uE001";

    /** Runs of code points, each begun with its number. */
    private static final String NAMED = """
            34 quot; 38 amp apos; 60 lt; 62 gt; 160 nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo
            not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34
            iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc
            Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig
            agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth
            ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml; 338
            OElig oelig; 352 Scaron scaron; 376 Yuml; 402 fnof; 710 circ; 732 tilde; 913 Alpha Beta Gamma Delta
            Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho; 931 Sigma Tau Upsilon Phi Chi Psi
            Omega; 945 alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho
            sigmaf sigma tau upsilon phi chi psi omega; 977 thetasym upsih; 982 piv; 8194 ensp emsp; 8201 thinsp;
            8204 zwnj zwj lrm rlm; 8211 ndash mdash; 8216 lsquo rsquo sbquo; 8220 ldquo rdquo bdquo; 8224 dagger
            Dagger bull; 8230 hellip; 8240 permil; 8242 prime Prime; 8249 lsaquo rsaquo; 8254 oline; 8260 frasl;
            8364 euro; 8465 image; 8472 weierp; 8476 real; 8482 trade; 8501 alefsym; 8592 larr uarr rarr darr harr;
            8629 crarr; 8656 lArr uArr rArr dArr hArr; 8704 forall; 8706 part exist; 8709 empty; 8711 nabla isin
            notin; 8715 ni; 8719 prod; 8721 sum minus; 8727 lowast; 8730 radic; 8733 prop infin; 8736 ang; 8743 and
            or cap cup int; 8756 there4; 8764 sim; 8773 cong; 8776 asymp; 8800 ne equiv; 8804 le ge; 8834 sub sup
            nsub; 8838 sube supe; 8853 oplus; 8855 otimes; 8869 perp; 8901 sdot; 8968 lceil rceil lfloor rfloor;
            9001 lang rang; 9674 loz; 9824 spades; 9827 clubs; 9829 hearts diams
            """;

    private static final Pattern REFERENCE =
            Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]*);");
    private static final Map<String, Integer> KNOWN = known();

    private Characters() {}

    /** The characters that are meant; what is not known stays as it is. */
    static String decode(String text) {
        return text.indexOf('&') < 0
                ? text
                : REFERENCE
                        .matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(character(found.group(1), found.group())));
    }

    /** With numbers in place of names, as a parser wants it that reads no document type. */
    static String numbered(String text) {
        return text.indexOf('&') < 0
                ? text
                : REFERENCE.matcher(text).replaceAll(found -> {
                    Integer point = KNOWN.get(found.group(1));
                    return Matcher.quoteReplacement(point == null ? found.group() : "&#" + point + ";");
                });
    }

    private static String character(String name, String whole) {
        Integer point = KNOWN.get(name);
        if (name.charAt(0) == '#') {
            boolean hexadecimal = Character.toLowerCase(name.charAt(1)) == 'x';
            point = Integer.parseInt(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
        }
        return point == null || !Character.isValidCodePoint(point) ? whole : Character.toString(point);
    }

    private static Map<String, Integer> known() {
        Map<String, Integer> known = new HashMap<>();
        for (String run : NAMED.split(";")) {
            String[] words = run.strip().split("\\s+");
            int point = Integer.parseInt(words[0]);
            for (int i = 1; i < words.length; i++) {
                known.put(words[i], point + i - 1);
            }
        }
        return known;
    }

    /** One line: composed, without what nobody sees, its spaces single. */
    static String line(String raw) {
        String seen = raw.replaceAll("[\\u200B\\u2060\\uFEFF\\u00AD]", "").replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ");
        String struck = seen.replaceAll(STRUCK + " ", " " + STRUCK)
                .replaceAll(" " + STRUCK_END, STRUCK_END + " ")
                .replaceAll(STRUCK_END + "( *)" + STRUCK, "$1")
                .replaceAll(STRUCK + "( *)" + STRUCK_END, "$1")
                .replaceAll("[" + STRUCK + STRUCK_END + "]", "~~")
                .replaceAll(" +", " ");
        return Normalizer.normalize(struck, Normalizer.Form.NFC).strip();
    }
}
