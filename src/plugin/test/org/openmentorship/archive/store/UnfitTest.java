package org.openmentorship.archive.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmentorship.shared.Problems.Problem;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.world.Refusals;
import org.openmentorship.world.Tables;

/** Files that are cut, doubled, from a newer version or hostile: each is refused with its place, and nothing is kept. */
class UnfitTest {
    private static final String REQUESTS = "tables/REQUEST.jsonl";
    private static Tables tables;
    private static byte[] good;

    @TempDir
    Path folder;

    @BeforeAll
    static void save() throws IOException {
        try (Tables from = Tables.onH2()) {
            Filled.fill(from.ao());
            good = VaultContract.written(from.ao(), Filled.names());
        }
        tables = Tables.onH2();
    }

    @AfterAll
    static void close() {
        tables.close();
    }

    private AoVault vault() {
        return new AoVault(tables.ao(), Clock.systemUTC());
    }

    private List<Object> refused(byte[] bytes, String what) throws IOException {
        Path file = Files.write(folder.resolve("file.zip"), bytes);
        List<Problem> problems = Refusals.refused(Why.INVALID, "summary", () -> vault().check(file, VaultContract.BOTH))
                .problems();
        assertThat(problems).singleElement().extracting(Problem::key).isEqualTo("mentorship.archive.unfit." + what);
        assertThat(vault().empty()).isTrue();
        return problems.get(0).values();
    }

    private static Zipped file() throws IOException {
        return Zipped.read(good);
    }

    @Test
    void aFileThatIsCutOrNoneIsRefusedWhereverItIsCut() throws IOException {
        for (int length : List.of(0, 1, 21, 22, 100, good.length / 2, good.length - 1)) {
            refused(Arrays.copyOf(good, length), "cut");
        }
        refused("This is no zip at all, but a text of some length".getBytes(StandardCharsets.UTF_8), "cut");
    }

    @Test
    void aBitThatHasTurnedIsFoundByItsEntry() throws IOException {
        assertThat(refused(
                        file().with(REQUESTS, text -> text.replaceFirst("day", "dax"))
                                .bytes(),
                        "sum"))
                .containsExactly(REQUESTS);
    }

    @Test
    void aFileOfANewerVersionSaysWhich() throws IOException {
        byte[] newer = file().with(
                        Writing.MANIFEST,
                        text -> text.replace("\"format\" : 1", "\"format\" : 2")
                                .replaceFirst("\"version\" : \"[^\"]*\"", "\"version\" : \"9.0\""))
                .bytes();
        assertThat(refused(newer, "newer")).containsExactly("9.0");
        refused(
                file().with(Writing.MANIFEST, text -> "{\"format\":1,\"product\":\"other\"}")
                        .bytes(),
                "no-manifest");
        refused(file().with(Writing.MANIFEST, text -> "[").bytes(), "no-manifest");
        refused(file().without(Writing.MANIFEST).bytes(), "no-manifest");
    }

    @Test
    void namesThatDoNotBelongThereAreRefused() throws IOException {
        for (String name :
                List.of("../../etc/passwd", "/tmp/x", "tables/../x", "tables/USERS.jsonl", "tables\\x", "C:x")) {
            assertThat(refused(file().with(name, text -> "x").bytes(), "strange"))
                    .containsExactly(name);
        }
        assertThat(refused(file().without(REQUESTS).bytes(), "absent")).containsExactly(REQUESTS);
    }

    @Test
    void anEntryThatIsThereTwiceIsRefused() throws IOException {
        byte[] twice = file().with("tables/REQUESX.jsonl", text -> "{}\n").bytes();
        String raw = new String(twice, StandardCharsets.ISO_8859_1).replace("tables/REQUESX", "tables/REQUEST");
        assertThat(refused(raw.getBytes(StandardCharsets.ISO_8859_1), "doubled"))
                .containsExactly(REQUESTS);
    }

    @Test
    void linesThatComeTwiceAreRefused() throws IOException {
        byte[] doubled = file().with(REQUESTS, text -> text + text).sealed().bytes();
        assertThat(refused(doubled, "comes-twice")).containsExactly(REQUESTS + ":5 ID");
        byte[] counted = file().with(REQUESTS, text -> text + text).bytes();
        assertThat(refused(counted, "comes-twice")).isNotEmpty();
        byte[] submission = file().with(REQUESTS, text -> text.replace("REQUEST3:", "REQUEST2:"))
                .sealed()
                .bytes();
        assertThat(refused(submission, "comes-twice")).containsExactly(REQUESTS + ":3 SUBMISSION");
    }

    @Test
    void aBombStopsWhereItGrows() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : List.of("people.jsonl", "manifest.json")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(
                        name.startsWith("m")
                                ? Writing.JSON.writeValueAsBytes(new org.openmentorship.archive.Manifest(
                                        1,
                                        org.openmentorship.archive.Manifest.PRODUCT,
                                        "1",
                                        "",
                                        List.of(new org.openmentorship.archive.Manifest.Part("people.jsonl", 1, "00"))))
                                : new byte[0]);
                byte[] lines = "\n".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
                for (int i = 0; i < 64 && name.startsWith("p"); i++) {
                    zip.write(
                            i == 0
                                    ? ("{\"key\":\"" + Filled.AMINA + "\",\"name\":\"a\"")
                                            .getBytes(StandardCharsets.UTF_8)
                                    : " ".repeat(lines.length).getBytes(StandardCharsets.UTF_8));
                }
                zip.closeEntry();
            }
        }
        Path file = Files.write(folder.resolve("bomb.zip"), out.toByteArray());
        List<Problem> problems = Refusals.refused(Why.INVALID, "summary", () -> vault().check(file, VaultContract.BOTH))
                .problems();
        assertThat(problems).singleElement().extracting(Problem::key).asString().matches(".*(bomb|too-long-line)");
    }

    @Test
    void aListOfEntriesWithoutEndIsNotRead() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < 300; i++) {
                zip.putNextEntry(new ZipEntry("e" + i));
                zip.closeEntry();
            }
        }
        refused(out.toByteArray(), "too-large");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"ID\":3 | \"ID\":99999999999 | wrong-type | :2 ID",
                "\"ID\":3 | \"ID\":1e400 | wrong-type | :2 ID",
                "\"ID\":3 | \"ID\":2147483647 | far-number | :2 ID",
                "\"ID\":1, | \"ID\":-7, | far-number | :1 ID",
                "\"WEEKS\":3 | \"WEEKS\":3000000000 | wrong-type | :2 WEEKS",
                "\"WEEKS\":3 | \"WEEKS\":3.5 | wrong-type | :2 WEEKS",
                "\"WEEKS\":3 | \"WEEKS\":\"3\" | wrong-type | :2 WEEKS",
                "\"WEEKS\":3 | \"WEEKS\":null | missing | :2 WEEKS",
                "\"WEEKS\":3 | \"WEEKS\":3,\"EXTRA\":1 | unknown-column | :2 EXTRA",
                "\"WEEKS\":3 | \"WEEKS\":3,\"WEEKS\":4 | no-object | :2",
                "\"ID\":3, | {\"ID\":3, | no-object | :2",
                "\"PROGRAMME\":\"kind\" | \"PROGRAMME\":\" \" | missing | :1 PROGRAMME",
                "\"PROGRAMME\":\"kind\" | \"PROGRAMME\":\"k\\u0000\" | broken-text | :1 PROGRAMME",
                "\"PROGRAMME\":\"kind\" | \"PROGRAMME\":\"k\\ud800\" | broken-text | :1 PROGRAMME",
                "\"SHELF\":\"day\" | \"SHELF\":\"dayaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\" | too-long | :1 SHELF",
                "\"WORDS\":\"{ | \"WORDS\":\"{{ | no-document | :1 WORDS",
                "\"WORDS\":\"{ | \"WORDS\":\"{\\\"checks\\\":7, | no-document | :1 WORDS",
                "\"STATE\":\"IN_DISCUSSION | \"STATE\":\"HACKED | no-choice | :2 STATE"
            })
    void aLineThatIsNotAsItShouldBeIsNamed(String before, String after, String what, String place) throws IOException {
        byte[] changed = file().with(
                        REQUESTS,
                        text -> text.replaceFirst(
                                java.util.regex.Pattern.quote(before), java.util.regex.Matcher.quoteReplacement(after)))
                .sealed()
                .bytes();
        assertThat(refused(changed, what).get(0)).isEqualTo(REQUESTS + place);
    }

    @Test
    void whatPointsToNothingIsNamed() throws IOException {
        byte[] nowhere = file().with(
                        "tables/REQUEST_OFFER.jsonl",
                        text -> text.replaceFirst("\"REQUEST_NUMBER\":\\d+", "\"REQUEST_NUMBER\":4711"))
                .sealed()
                .bytes();
        assertThat(refused(nowhere, "points-nowhere"))
                .containsExactly("tables/REQUEST_OFFER.jsonl REQUEST_NUMBER", 4711, "REQUEST");
        byte[] programme = file().with(
                        REQUESTS, text -> text.replaceFirst("\"PROGRAMME\":\"kind\"", "\"PROGRAMME\":\"none\""))
                .sealed()
                .bytes();
        assertThat(refused(programme, "no-programme")).containsExactly(REQUESTS + ":1 PROGRAMME", "none");
    }

    @Test
    void peopleHaveKeysAndAreNotTwoInOne() throws IOException {
        String people = Writing.PEOPLE;
        refused(
                file().with(people, text -> text.replace(Filled.AMINA, "the"))
                        .sealed()
                        .bytes(),
                "no-person");
        refused(
                file().with(people, text -> text.replace("priya", "amina"))
                        .sealed()
                        .bytes(),
                "same-person");
        refused(
                file().with(people, text -> text.replace(Filled.PRIYA, Filled.AMINA))
                        .sealed()
                        .bytes(),
                "comes-twice");
        refused(file().without(people).sealed().bytes(), "absent");
    }
}
