package org.openmentorship.relationship.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openmentorship.person.Contacts;
import org.openmentorship.person.WishDesk;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.ProgrammeDesk;
import org.openmentorship.relationship.Diary;
import org.openmentorship.seat.Looks.Cards;
import org.openmentorship.shared.People;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.web.Here;
import org.openmentorship.shared.web.Pages;
import org.openmentorship.shared.web.ScreenMacro;
import org.openmentorship.shared.web.Screens;

/** The macro mentorship-my-mentoring: everything that is mine, and with an id in the address one pair or contract. */
public final class MineMacro extends ScreenMacro {
    static final String PREFIX = "mrl-";
    private static final int PROGRAMMES = 200;
    private final ProgrammeDesk programmes;
    private final MineScreen mine;
    private final PairScreen pair;

    public MineMacro(
            Diary diary,
            ProgrammeDesk programmes,
            WishDesk wishes,
            Contacts contacts,
            Cards seats,
            People people,
            Pages pages,
            Screens screens) {
        super("mentorship-my-mentoring", people, pages, screens);
        this.programmes = programmes;
        this.mine = new MineScreen(diary, wishes, contacts, seats, people, pages, screens);
        this.pair = new PairScreen(diary, programmes, people, pages, screens);
    }

    @Override
    protected boolean optional() {
        return true;
    }

    @Override
    protected String show(String programme, Here here) {
        Visitor visitor = visitor();
        if (!visitor.signedIn()) {
            return signIn(here);
        }
        if (!here.live()) {
            return screens.render("screens/relationship/mine/static.vm", Map.of());
        }
        Map<String, Programme> open = programmes(programme, visitor);
        pages.need("relationship");
        Screens.Part contract = screens.lent("contract");
        if (contract != null && !here.asked("mrc-contract").isEmpty()) {
            return contract.show(here.asked("mrc-contract"), here);
        }
        Screens.Part profile = screens.lent("profile");
        if (profile != null && !here.asked("mrp-profile").isEmpty()) {
            return profile.show("", here);
        }
        return here.asked(PREFIX + "pair").isEmpty()
                ? mine.show(programme, open, visitor, here)
                : pair.show(visitor, here.askedNumber(PREFIX + "pair"), here);
    }

    /** The one that is named, or all that the visitor sees, by their keys. */
    private Map<String, Programme> programmes(String key, Visitor visitor) {
        Map<String, Programme> open = new LinkedHashMap<>();
        (key.isEmpty() ? programmes.seen(visitor, "", PROGRAMMES).programmes() : List.of(programmes.see(visitor, key)))
                .forEach(one -> open.put(one.key(), one));
        return open;
    }
}
