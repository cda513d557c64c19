package org.openmentorship.contract.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.openmentorship.contract.Contract;
import org.openmentorship.contract.Contract.Outline;
import org.openmentorship.contract.Contract.Party;
import org.openmentorship.contract.Contract.Role;
import org.openmentorship.contract.Contract.State;
import org.openmentorship.contract.ContractText;
import org.openmentorship.contract.ContractText.Words;
import org.openmentorship.contract.SigningDesk.Look;
import org.openmentorship.contract.Terms;
import org.openmentorship.contract.TextDesk.Texts;
import org.openmentorship.shared.People;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.Problems;
import org.openmentorship.shared.Refused;

/** The shapes of contracts and their texts outside. */
final class ContractJson {
    private ContractJson() {}

    /** All of the outline, by whoever has seen this turn. */
    record OutlineIn(
            int turn,
            String title,
            String description,
            Map<String, String> answers,
            LocalDate start,
            LocalDate end,
            int hoursAWeek,
            int meetEveryWeeks) {
        Outline outline() {
            return new Outline(title, description, answers, start, end, hoursAWeek, meetEveryWeeks);
        }
    }

    /** A change by whoever has seen this turn. */
    record Proposal(int turn) {}

    /** Who is let in, on which side. */
    record Joining(String user, Role role) {}

    /** Who goes; the empty user name is whoever has gone from the wiki. */
    record Leaving(String user) {
        PersonKey who(Contract contract, People people) {
            return contract.parties().stream()
                    .map(Party::person)
                    .filter(one -> people.userName(one).orElse("").equals(user))
                    .findFirst()
                    .orElseThrow(() -> {
                        Problems problems = new Problems();
                        problems.add("user", "mentorship.contract.problem.no-party", user == null ? "" : user);
                        return new Refused(
                                Refused.Why.INVALID, "mentorship.shared.problem.summary", problems.list(), 1);
                    });
        }
    }

    /** Which terms are not to hold, and what should be otherwise. */
    record Reopening(int version, String words) {}

    /** What a change has led to. */
    record ContractKept(int id, int turn, int version, State state) {
        static ContractKept of(Contract contract) {
            return new ContractKept(contract.id(), contract.turn(), contract.version(), contract.state());
        }
    }

    /** A contract as it is told to its parties and the coordinators. */
    record ContractOut(
            int id,
            int turn,
            int version,
            String programme,
            int request,
            State state,
            List<PartyOut> parties,
            Outline outline,
            String words,
            PersonKey lastBy,
            Instant lastAt,
            Instant openedAt,
            Instant signedAt,
            List<PersonKey> waitingFor,
            Instant since,
            List<TermsOut> terms,
            List<SignatureOut> signatures) {
        static ContractOut of(Look look) {
            Contract contract = look.contract();
            return new ContractOut(
                    contract.id(),
                    contract.turn(),
                    contract.version(),
                    contract.programme(),
                    contract.request(),
                    contract.state(),
                    contract.parties().stream()
                            .map(one -> new PartyOut(one.person(), one.role(), one.first()))
                            .toList(),
                    contract.outline(),
                    contract.words(),
                    contract.lastBy(),
                    contract.lastAt(),
                    contract.openedAt(),
                    contract.signedAt(),
                    look.waitingFor(),
                    look.since(),
                    look.terms().stream().map(TermsOut::of).toList(),
                    look.signatures().stream().map(SignatureOut::of).toList());
        }
    }

    /** Somebody who signs; the first of each side were introduced. */
    record PartyOut(PersonKey user, Role role, boolean first) {}

    /** A version of the terms, by which a signature can be checked: the hash is the SHA-256 of the text in UTF-8. */
    record TermsOut(int version, int textVersion, String text, String hash, PersonKey proposedBy, Instant at) {
        static TermsOut of(Terms terms) {
            return new TermsOut(
                    terms.version(), terms.textVersion(), terms.text(), terms.hash(), terms.proposedBy(), terms.at());
        }
    }

    /** A signature; the name is what was typed. */
    record SignatureOut(int version, String hash, PersonKey user, Role role, String name, Instant at, String zone) {
        static SignatureOut of(Terms.Signature one) {
            return new SignatureOut(
                    one.version(), one.hash(), one.signer(), one.role(), one.name(), one.at(), one.zone());
        }
    }

    /** New words, by a coordinator who has seen this version. */
    record TextIn(int version, Words words) {}

    /** Words to be looked at, before they are kept. */
    record PreviewIn(Words words) {}

    /** How terms would look, as HTML. */
    record PreviewOut(String html) {}

    /** One version of a programme’s words; 0 are ours. */
    record TextOut(String programme, int version, Words words) {
        static TextOut of(ContractText text) {
            return new TextOut(text.programme(), text.version(), text.words());
        }
    }

    /** That a version was made, by whom and when. */
    record VersionOut(int version, PersonKey author, Instant at, LocalDate validUntil) {
        static VersionOut of(ContractText text) {
            return new VersionOut(
                    text.version(), text.author(), text.at(), text.words().validUntil());
        }
    }

    /** The words in use, the programme’s own versions, newest first, and the languages that we have words in. */
    record TextsOut(TextOut current, List<VersionOut> versions, List<String> languages, boolean mayWrite) {
        static TextsOut of(Texts texts) {
            return new TextsOut(
                    TextOut.of(texts.current()),
                    texts.versions().stream().map(VersionOut::of).toList(),
                    texts.languages(),
                    texts.mayWrite());
        }
    }
}
