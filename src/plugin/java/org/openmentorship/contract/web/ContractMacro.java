package org.openmentorship.contract.web;

import static org.openmentorship.contract.web.ContractView.WORDS;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openmentorship.contract.Contract.State;
import org.openmentorship.contract.SigningDesk;
import org.openmentorship.contract.SigningDesk.Look;
import org.openmentorship.contract.web.Reading.Links;
import org.openmentorship.page.ManagedPage;
import org.openmentorship.page.PageKeeper;
import org.openmentorship.page.StorageText;
import org.openmentorship.programme.Programme;
import org.openmentorship.shared.People;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.shared.web.Here;
import org.openmentorship.shared.web.Pages;
import org.openmentorship.shared.web.ScreenMacro;
import org.openmentorship.shared.web.Screens;

/**
 * The macro mentorship-contract: where a contract stands, who is waited for, and what can be done.
 *
 * <p>It stands on the contract’s page; before there is one, the same screen is lent to “my mentoring”.
 */
public final class ContractMacro extends ScreenMacro implements Screens.Part {
    private static final String NAME = "mentorship-contract";
    private final SigningDesk contracts;
    private final PageKeeper keeper;
    private final StorageText storages;

    public ContractMacro(
            SigningDesk contracts,
            PageKeeper keeper,
            StorageText storages,
            People people,
            Pages pages,
            Screens screens) {
        super(NAME, "contract", people, pages, screens);
        this.contracts = contracts;
        this.keeper = keeper;
        this.storages = storages;
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.RICH_TEXT;
    }

    @Override
    protected String unknown(String id) {
        return screens.words().text(WORDS + "not-yours");
    }

    /** Lent to another screen: without a page around it, and with a way back. */
    @Override
    public String show(String id, Here here) {
        try {
            return show(id, Body.NONE, here);
        } catch (Refused refused) {
            return screens.sentence(
                    refused.why() == Why.UNKNOWN ? unknown(id) : screens.words().say(refused.key(), refused.values()));
        }
    }

    @Override
    protected String show(String id, Body body, Here here) {
        Visitor visitor = visitor();
        if (!visitor.signedIn()) {
            return signIn(here);
        }
        Look look = contracts.look(visitor, id.matches("[0-9]{1,9}") ? Integer.parseInt(id) : 0);
        if (here.live()) {
            pages.need("contract");
        }
        Reading reading = Reading.of(look, visitor, screens.words(), here, people);
        Paperwork paper = Paperwork.of(reading, storages, pages, onPage(look, body));
        ContractView view = reading.view(paper.paper(), links(look, body, here));
        Map<String, Object> context = new HashMap<>();
        context.put("view", view);
        context.put("words", reading.words());
        context.put("here", here);
        context.put("live", here.live());
        context.put("id", NAME + "-" + look.contract().id());
        context.put("termsHtml", paper.html());
        context.put("pageHtml", body.html());
        context.put("changesHtml", difference(context, paper.changes()));
        context.put("editsHtml", difference(context, paper.edits()));
        context.put("signaturesHtml", screens.render("screens/contract/signatures.vm", context));
        return here.live() ? live(context, view) : screens.render("screens/contract/static.vm", context);
    }

    private String live(Map<String, Object> context, ContractView view) {
        context.put("seatsHtml", screens.render("screens/contract/seats.vm", context));
        context.put("paperHtml", view.paper().exists() ? screens.render("screens/contract/paper.vm", context) : "");
        context.put("outlineHtml", outline(context, view));
        context.put("signHtml", view.rights().sign() ? screens.render("screens/contract/sign.vm", context) : "");
        context.put("dialogsHtml", view.rights().party() ? screens.render("screens/contract/dialogs.vm", context) : "");
        return screens.render("screens/contract/contract.vm", context);
    }

    private String outline(Map<String, Object> context, ContractView view) {
        if (!view.head().outline()) {
            return "";
        }
        return view.rights().write()
                ? screens.render("screens/contract/outline.vm", context)
                : screens.render("screens/contract/reading.vm", context);
    }

    private String difference(Map<String, Object> context, Difference difference) {
        Map<String, Object> of = new HashMap<>(context);
        of.put("difference", difference);
        return difference.some() ? screens.render("screens/contract/difference.vm", of) : "";
    }

    /** What the page has in our macro; empty where it stands in no page, or the terms are not what it shows. */
    private String onPage(Look look, Body body) {
        boolean shown = look.contract().state() != State.OUTLINE && !body.page().isEmpty();
        StorageText.Macro macro =
                new StorageText.Macro(NAME, "contract", "" + look.contract().id());
        return shown ? storages.inside(body.page(), macro).orElse("") : "";
    }

    /** What happens next with a page that is not there. */
    private static String note(ManagedPage page) {
        boolean late = page.state() == ManagedPage.State.WAITING && page.trouble() != ManagedPage.Trouble.NONE;
        return WORDS + "page." + (late ? "LATE" : page.state().name());
    }

    private Links links(Look look, Body body, Here here) {
        Programme programme = look.programme();
        boolean lent = body.page().isEmpty();
        Optional<ManagedPage> page =
                lent ? keeper.status("contract:" + look.contract().id()) : Optional.empty();
        boolean there = page.filter(one -> !one.path().isEmpty() && !one.gone()).isPresent();
        String home = pages.page(here, programme.spaceKey(), programme.places().programmePage());
        boolean writes = look.rights().coordinates() && !home.isEmpty();
        return new Links(
                lent,
                lent && here.live() ? here.link(Map.of()) : "",
                there ? pages.page(page.get().pageId()) : "",
                page.filter(one -> !there).map(ContractMacro::note).orElse(""),
                pages.page(here, programme.spaceKey(), programme.places().minePage()),
                writes ? Here.with(home, Map.of("mrc-text", "edit")) : "");
    }
}
