package org.openmentorship.house.door;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openmentorship.shared.web.Here;
import org.openmentorship.shared.web.Words;

/** What each template is given: the names of its variables and their types. */
final class Given {
    private static final String WEB = "org.openmentorship.";

    /** Template, then its variables; a type without a dot is in {@code java.lang}, one after “*” is listed. */
    private static final Map<String, String> VIEWS = Map.ofEntries(
            Map.entry("programme/programme.vm", "view=programme.web.ProgrammeView plan=programme.web.PlanView"),
            Map.entry("programme/plan.vm", "plan=programme.web.PlanView"),
            Map.entry("programme/brief.vm", "view=programme.web.PlanScreen$View plan=programme.web.PlanView"),
            Map.entry("programme/nowhere.vm", ""),
            Map.entry("seat/seats.vm", "view=seat.web.SeatView"),
            Map.entry("seat/rows.vm", "view=seat.web.SeatView"),
            Map.entry("seat/arrivals.vm", "arrivals=*seat.web.ArrivalView"),
            Map.entry("seat/cards.vm", "cards=*seat.web.SeatView$Card"),
            Map.entry("queue/queue.vm", "view=queue.web.QueueView"),
            Map.entry("queue/cards.vm", "view=queue.web.QueueView"),
            Map.entry("queue/dialogs.vm", "dialogs=*queue.web.QueueView$Dialog"),
            Map.entry("queue/static.vm", "view=queue.web.QueueView"),
            Map.entry("relationship/profile.vm", "view=relationship.web.ProfilePanel$View"),
            Map.entry("relationship/mine/mine.vm", "view=relationship.web.MineView"),
            Map.entry("relationship/mine/tasks.vm", "view=relationship.web.MineView"),
            Map.entry("relationship/mine/pairs.vm", "view=relationship.web.MineView"),
            Map.entry("relationship/mine/lists.vm", "view=relationship.web.MineView"),
            Map.entry("relationship/mine/mails.vm", "view=relationship.web.MineView"),
            Map.entry("relationship/mine/help.vm", "view=relationship.web.MineView"),
            Map.entry("relationship/mine/static.vm", ""),
            Map.entry("relationship/pair/pair.vm", "view=relationship.web.PairView"),
            Map.entry("relationship/pair/head.vm", "view=relationship.web.PairView"),
            Map.entry("relationship/pair/ending.vm", "view=relationship.web.PairView"),
            Map.entry("relationship/pair/notes.vm", "view=relationship.web.PairView"),
            Map.entry("relationship/pair/gains.vm", "view=relationship.web.PairView"),
            Map.entry(
                    "relationship/pair/side.vm", "view=relationship.web.PairView mood=relationship.web.MineView$Mood"),
            Map.entry(
                    "relationship/pair/dialogs.vm",
                    "view=relationship.web.PairView dialogs=*relationship.web.PairScreen$Dialog"),
            Map.entry("relationship/pair/missing.vm", ""),
            Map.entry("meetup/meetup.vm", "view=meetup.web.MeetupMacro$View"),
            Map.entry("meetup/rows.vm", "view=meetup.web.MeetupMacro$View"),
            Map.entry("request/board/board.vm", "view=request.web.BoardView"),
            Map.entry("request/board/cards.vm", "view=request.web.BoardView"),
            Map.entry("request/board/table.vm", "view=request.web.BoardView"),
            Map.entry("request/board/static.vm", "view=request.web.BoardView"),
            Map.entry("request/board/request.vm", "view=request.web.RequestView"),
            Map.entry("request/board/offers.vm", "view=request.web.RequestView"),
            Map.entry("request/board/side.vm", "view=request.web.RequestView"),
            Map.entry("request/board/missing.vm", ""),
            Map.entry("request/form/form.vm", "view=request.web.FormView"),
            Map.entry("request/form/questions.vm", "view=request.web.FormView"),
            Map.entry("request/form/guide.vm", "view=request.web.FormView"),
            Map.entry("request/form/static.vm", "view=request.web.FormView"),
            Map.entry("request/form/instead.vm", ""),
            Map.entry("profile/editor.vm", "view=profile.web.ProfileView"),
            Map.entry("profile/skills.vm", "view=profile.web.ProfileView"),
            Map.entry("profile/week.vm", "view=profile.web.ProfileView"),
            Map.entry("profile/card.vm", "view=profile.web.ProfileScreen$Card"),
            Map.entry("profile/panel.vm", "view=profile.web.ProfileScreen$Panel"),
            Map.entry("profile/static.vm", ""),
            Map.entry("profile/mentors/mentors.vm", "view=profile.web.MentorsView"),
            Map.entry("profile/mentors/cards.vm", "view=profile.web.MentorsView"),
            Map.entry("profile/mentors/table.vm", "view=profile.web.MentorsView"),
            Map.entry("profile/mentors/static.vm", "view=profile.web.MentorsView"),
            Map.entry("supply/supply.vm", "view=supply.web.SupplyView"),
            Map.entry("partner/frame.vm", ""),
            Map.entry("partner/partner.vm", "view=partner.web.PartnerView"),
            Map.entry("badge/badges.vm", "badges=*badge.web.BadgeScreen$Shown"),
            Map.entry("pairs/pairs.vm", "view=pairs.web.PairsView"),
            Map.entry("contract/contract.vm", "view=contract.web.ContractView"),
            Map.entry("contract/seats.vm", "view=contract.web.ContractView"),
            Map.entry("contract/outline.vm", "view=contract.web.ContractView"),
            Map.entry("contract/reading.vm", "view=contract.web.ContractView"),
            Map.entry("contract/paper.vm", "view=contract.web.ContractView"),
            Map.entry("contract/signatures.vm", "view=contract.web.ContractView"),
            Map.entry("contract/sign.vm", "view=contract.web.ContractView"),
            Map.entry("contract/dialogs.vm", "view=contract.web.ContractView"),
            Map.entry("contract/static.vm", "view=contract.web.ContractView"),
            Map.entry("contract/difference.vm", "difference=contract.web.Difference"),
            Map.entry("contract/text/sample.vm", "view=contract.web.TextScreen$View"),
            Map.entry("contract/text/editor.vm", "view=contract.web.TextScreen$View"),
            Map.entry("contract/text/rows.vm", "view=contract.web.TextScreen$View"),
            Map.entry("shared/dialogs.vm", "dialogs=*request.web.RequestScreen$Dialog"),
            Map.entry("shared/sign-in.vm", ""),
            Map.entry("setup/admin/frame.vm", "tabs=*setup.web.AdminView$Tab"),
            Map.entry("setup/admin/list.vm", "rows=*setup.web.AdminView$Row"),
            Map.entry("setup/admin/presets.vm", "offers=*setup.web.AdminView$Offer"),
            Map.entry("setup/admin/blank.vm", "form=setup.web.AdminView$Blank"),
            Map.entry("setup/admin/rules.vm", "rules=setup.Defaults"),
            Map.entry("setup/admin/made.vm", "made=setup.web.AdminView$Made"),
            Map.entry("setup/settings/frame.vm", ""),
            Map.entry("setup/settings/choose.vm", "places=*setup.web.AdminView$Place"),
            Map.entry("setup/settings/part.vm", "room=setup.web.SettingsScreen$Room tabs=*setup.web.AdminView$Tab"),
            Map.entry("setup/settings/field.vm", "field=setup.web.Field"),
            Map.entry("setup/settings/rows.vm", "field=setup.web.Field"),
            Map.entry("archive/data.vm", "data=archive.web.DataView"),
            Map.entry("setup/admin/health.vm", "checks=*setup.web.AdminView$Check"),
            Map.entry("privacy/frame.vm", ""),
            Map.entry("privacy/part.vm", ""),
            Map.entry("privacy/own.vm", "view=privacy.web.PrivacyView$Farewell"),
            Map.entry("privacy/preview.vm", "view=privacy.web.PrivacyView$Farewell"),
            Map.entry("privacy/periods.vm", "periods=privacy.web.PrivacyView$Periods"),
            Map.entry("privacy/admin.vm", "view=privacy.web.PrivacyView$Admin"),
            Map.entry("notify/letter-html.vm", "letter=notify.web.LetterView"));

    /** Given to more than one, and not worth a line each. */
    private static final Map<String, Type> COMMON = Map.of(
            "words", Words.class,
            "here", Here.class,
            "live", boolean.class,
            "id", String.class);

    private Given() {}

    /** The variables of a template by their names; null when nobody has said what it is given. */
    static Map<String, Type> of(String template) {
        String said = VIEWS.get(template);
        if (said == null) {
            return null;
        }
        Map<String, Type> given = new HashMap<>(COMMON);
        for (String one : said.isEmpty() ? new String[0] : said.split(" ")) {
            String[] pair = one.split("=", 2);
            given.put(pair[0], pair[1].startsWith("*") ? listOf(type(pair[1].substring(1))) : type(pair[1]));
        }
        return given;
    }

    private static Type type(String name) {
        try {
            return Class.forName(WEB + name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("Given names " + name + ", which is not there: correct it", e);
        }
    }

    private static Type listOf(Type element) {
        return new ParameterizedType() {
            @Override
            public Type[] getActualTypeArguments() {
                return new Type[] {element};
            }

            @Override
            public Type getRawType() {
                return List.class;
            }

            @Override
            public Type getOwnerType() {
                return null;
            }
        };
    }
}
