package org.openmentorship.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.page.Keeping.COORDINATOR;
import static org.openmentorship.page.Keeping.MENTEE;
import static org.openmentorship.page.Keeping.MENTOR;
import static org.openmentorship.page.Keeping.contract;
import static org.openmentorship.page.Keeping.macro;
import static org.openmentorship.page.Keeping.note;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openmentorship.page.ManagedPage.Event;
import org.openmentorship.page.ManagedPage.State;
import org.openmentorship.page.ManagedPage.Wish;
import org.openmentorship.page.Wiki.Audience;
import org.openmentorship.page.Wiki.Found;

/** A page that is wanted comes to be there once, for its people, and stays theirs. */
class PageKeeperTest {
    private final Keeping at = Keeping.inMemory();

    @Test
    void aPageIsMadeUnderItsYearForItsPeopleOnly() {
        ManagedPage page = at.made(contract("R package", "We agree."));

        assertThat(page.state()).isEqualTo(State.THERE);
        assertThat(page.path()).isEqualTo("/pages/viewpage.action?pageId=" + page.pageId());
        assertThat(at.wiki.path(page.pageId())).isEqualTo("Home/Contracts/2026/R package");
        assertThat(at.wiki.page("R package").audiences())
                .containsExactly(new Audience(Set.of(MENTEE, MENTOR, COORDINATOR), false));
        assertThat(at.wiki.page("Contracts").audiences()).isEmpty();
        assertThat(at.events).containsExactly(new Event.Made(page));
    }

    @Test
    void wantingTheSameAgainChangesNothing() {
        ManagedPage page = at.made(contract("R package", "We agree."));
        int writes = at.wiki.writes;

        assertThat(at.want(contract("R package", "We agree."))).isEqualTo(page);
        assertThat(at.keeper.keep()).isZero();
        assertThat(at.wiki.writes).isEqualTo(writes);
        assertThat(at.events).hasSize(1);
    }

    @Test
    void whatPeopleHaveWrittenStaysWhenTheTermsChange() {
        ManagedPage page = at.made(contract("R package", "We agree."));
        write(page, at.wiki.page("R package").body().replace("<p></p>", "<p>Our own words</p>"));
        at.made(contract("R package", "We agree on more."));

        assertThat(at.wiki.page("R package").body())
                .isEqualTo(macro(12, "We agree on more.") + "<h2>Notes</h2><p>Our own words</p>");
        assertThat(at.wiki.pages).hasSize(4);
    }

    @Test
    void aMacroThatSomebodyHasTakenOutComesBackAtTheTop() {
        ManagedPage page = at.made(contract("R package", "We agree."));
        write(page, "<p>Only our words</p>");
        at.made(contract("R package", "Other terms."));

        assertThat(at.wiki.page("R package").body()).isEqualTo(macro(12, "Other terms.") + "<p>Only our words</p>");
    }

    @Test
    void aHandEditOfTheTermsIsLeftUntilThereAreOtherTerms() {
        ManagedPage page = at.made(contract("R package", "We agree."));
        write(page, at.wiki.page("R package").body().replace("We agree.", "I decide."));
        Wish fewer = contract("R package", "We agree.");
        at.made(new Wish(fewer.title(), fewer.under(), "", fewer.body(), MENTOR, Set.of(MENTEE, MENTOR)));

        assertThat(at.wiki.page("R package").body()).contains("I decide.");
        assertThat(at.wiki.page("R package").audiences()).containsExactly(new Audience(Set.of(MENTEE, MENTOR), false));
    }

    @Test
    void aTakenNameGetsANumber() {
        at.wiki.byHand("R package", MemoryWiki.HOME, macro(13, "Others"), MENTEE);
        at.wiki.byHand("R PACKAGE (2)", MemoryWiki.HOME, "<p>By hand</p>", MENTEE);
        ManagedPage page = at.made(contract("R package", "We agree."));

        assertThat(at.wiki.pages.get(page.pageId()).title()).isEqualTo("R package (3)");
    }

    @Test
    void aTakenNameBelowAnotherPageOfOursGetsTheNameOfThatPage() {
        at.wiki.byHand("First meeting", MemoryWiki.HOME, "<p>By hand</p>", MENTEE);
        at.made(contract("R package", "We agree."));
        at.keeper.want("note:5", "kind", note("First meeting"));
        at.keeper.keep();
        assertThat(at.wiki.page("First meeting – R package").body()).contains("note");

        at.keeper.want("note:6", "kind", note("First meeting"));
        at.keeper.keep();
        assertThat(at.wiki.pages.values()).extracting(Found::title).contains("First meeting – R package (2)");
    }

    @Test
    void aYearThatIsTakenElsewhereGetsTheNameAboveIt() {
        at.wiki.byHand("2026", MemoryWiki.HOME, "", MENTEE);
        ManagedPage page = at.made(contract("R package", "We agree."));
        at.keeper.want("contract:13", "kind", contract("Other", "We agree."));
        at.keeper.keep();

        assertThat(at.wiki.path(page.pageId())).isEqualTo("Home/Contracts/Contracts 2026/R package");
        assertThat(at.wiki.path(at.pages.named("contract:13").orElseThrow().pageId()))
                .isEqualTo("Home/Contracts/Contracts 2026/Other");
    }

    @Test
    void contractsAreFoundWhereverPeopleHaveMovedThem() {
        Found shelf = at.wiki.byHand("Shelf", MemoryWiki.HOME, "", COORDINATOR);
        at.wiki.byHand("Contracts", shelf.pageId(), "", COORDINATOR);

        assertThat(at.wiki.path(at.made(contract("R package", "We agree.")).pageId()))
                .isEqualTo("Home/Shelf/Contracts/2026/R package");
    }

    @Test
    void aTitleThatIsTooLongIsCutAndANumberStillFits() {
        String title = "x".repeat(253) + "😀😀";
        at.made(contract(title, "One."));
        at.keeper.want(
                "contract:13",
                "kind",
                new Wish(title, List.of("Contracts"), "", macro(13, "Two."), MENTEE, Set.of(MENTEE)));
        at.keeper.keep();

        assertThat(at.wiki.pages.values())
                .extracting(Found::title)
                .contains("x".repeat(253) + "…", "x".repeat(250) + "… (2)")
                .allMatch(one -> one.length() <= 255);
    }

    @Test
    void aNoteLiesBelowItsContract() {
        ManagedPage contract = at.made(contract("R package", "We agree."));
        at.keeper.want("note:5", "kind", note("First meeting"));
        at.keeper.keep();

        Found note = at.wiki.page("First meeting");
        assertThat(note.parent()).isEqualTo(contract.pageId());
        assertThat(note.audiences()).containsExactly(new Audience(Set.of(MENTEE, MENTOR), false));
        assertThat(note.body()).startsWith("<p>What we did:</p>").contains("mentorship-note-5");
    }

    @Test
    void withoutItsContractANoteLiesWhereTheContractWouldBe() {
        ManagedPage contract = at.made(contract("R package", "We agree."));
        at.wiki.trash(contract.pageId(), true);
        at.keeper.want("note:5", "kind", note("First meeting"));
        at.keeper.keep();

        assertThat(at.wiki.path(at.wiki.page("First meeting").pageId())).isEqualTo("Home/Contracts/2026/First meeting");
    }

    @Test
    void anotherTitleRenamesThePageUnlessPeopleHave() {
        ManagedPage page = at.made(contract("Old", "We agree."));
        at.made(contract("New", "We agree."));
        assertThat(at.wiki.pages.get(page.pageId()).title()).isEqualTo("New");

        Found there = at.wiki.page("New");
        at.wiki.put(new Found(
                there.pageId(), "MENTOR", there.parent(), "Ours", there.body(), MENTEE, false, there.audiences()));
        at.made(contract("Newest", "We agree."));
        assertThat(at.wiki.pages.get(page.pageId()).title()).isEqualTo("Ours");
    }

    @Test
    void whomPeopleHaveLetInByHandStays() {
        ManagedPage page = at.made(contract("R package", "We agree."));
        Set<org.openmentorship.shared.PersonKey> more = Set.of(MENTEE, MENTOR, COORDINATOR, key("guest"));
        at.wiki.seenBy(page.pageId(), List.of(new Audience(more, false)));
        Wish wish = contract("R package", "We agree.");
        at.made(new Wish(
                wish.title(), wish.under(), "", wish.body(), MENTEE, Set.of(MENTEE, COORDINATOR, key("co-mentor"))));

        assertThat(at.wiki.page("R package").audiences())
                .containsExactly(new Audience(Set.of(MENTEE, COORDINATOR, key("guest"), key("co-mentor")), false));
    }

    @Test
    void aPageForEverybodyIsNotRestricted() {
        at.keeper.want("meetup:3", "kind", new Wish("May", List.of("Meet-ups"), "", "<p>x</p>", COORDINATOR, Set.of()));
        at.keeper.keep();

        assertThat(at.wiki.page("May").audiences()).isEmpty();
    }

    private void write(ManagedPage page, String body) {
        Found there = at.wiki.pages.get(page.pageId());
        at.wiki.put(new Found(
                there.pageId(),
                there.space(),
                there.parent(),
                there.title(),
                body,
                there.creator(),
                false,
                there.audiences()));
    }

    private static org.openmentorship.shared.PersonKey key(String name) {
        return new org.openmentorship.shared.PersonKey("key-" + name);
    }
}
