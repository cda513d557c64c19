package org.openmentorship.contract.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openmentorship.contract.Contract;
import org.openmentorship.contract.Contract.Outline;
import org.openmentorship.contract.Contract.Party;
import org.openmentorship.contract.Contract.Role;
import org.openmentorship.contract.Contract.State;
import org.openmentorship.contract.ContractText;
import org.openmentorship.contract.Terms;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.store.Documents;

/** Contracts and what belongs to them as rows, and back. */
final class Rows {
    private Rows() {}

    static Contract contract(ContractEntity row, List<PartyEntity> parties) {
        return new Contract(
                row.getID(),
                row.getProgramme(),
                row.getRequestNumber(),
                row.getOfferNumber(),
                State.valueOf(row.getState()),
                parties.stream().map(Rows::party).toList(),
                Documents.read(row.getOutline(), Outline.class),
                row.getWords(),
                row.getVersion(),
                row.getTurn(),
                row.getLastBy() == null ? null : new PersonKey(row.getLastBy()),
                Instant.ofEpochMilli(row.getLastAt()),
                Instant.ofEpochMilli(row.getOpenedAt()),
                row.getSignedAt() == 0 ? null : Instant.ofEpochMilli(row.getSignedAt()));
    }

    static Map<String, Object> row(Contract contract) {
        Map<String, Object> row = new HashMap<>();
        row.put("PROGRAMME", contract.programme());
        row.put("REQUEST_NUMBER", contract.request());
        row.put("OFFER_NUMBER", contract.offer());
        row.put("STATE", contract.state().name());
        row.put("OUTLINE", Documents.write(contract.outline()));
        row.put("WORDS", contract.words());
        row.put("VERSION", contract.version());
        row.put("TURN", contract.turn());
        row.put("LAST_BY", key(contract.lastBy()));
        row.put("LAST_AT", contract.lastAt().toEpochMilli());
        row.put("OPENED_AT", contract.openedAt().toEpochMilli());
        row.put("SIGNED_AT", millis(contract.signedAt()));
        return row;
    }

    /** What may change in a row. */
    static void fill(ContractEntity row, Contract contract) {
        row.setState(contract.state().name());
        row.setOutline(Documents.write(contract.outline()));
        row.setWords(contract.words());
        row.setVersion(contract.version());
        row.setTurn(contract.turn());
        row.setLastBy(key(contract.lastBy()));
        row.setLastAt(contract.lastAt().toEpochMilli());
        row.setSignedAt(millis(contract.signedAt()));
    }

    static Party party(PartyEntity row) {
        return new Party(new PersonKey(row.getPersonKey()), Role.valueOf(row.getRole()), row.isIntroduced());
    }

    static Map<String, Object> row(int contract, Party party) {
        return Map.of(
                "CONTRACT_NUMBER", contract,
                "PERSON_KEY", party.person().value(),
                "ROLE", party.role().name(),
                "INTRODUCED", party.first(),
                "PARTY_KEY", contract + ":" + party.person());
    }

    static Terms terms(TermsEntity row) {
        return new Terms(
                row.getContractNumber(),
                row.getVersion(),
                row.getTextVersion(),
                row.getStorage(),
                row.getCanonical(),
                row.getHash(),
                new PersonKey(row.getProposedBy()),
                Instant.ofEpochMilli(row.getProposedAt()));
    }

    static Map<String, Object> row(Terms terms) {
        return Map.of(
                "CONTRACT_NUMBER", terms.contract(),
                "VERSION", terms.version(),
                "VERSION_KEY", terms.contract() + ":" + terms.version(),
                "TEXT_VERSION", terms.textVersion(),
                "STORAGE", terms.storage(),
                "CANONICAL", terms.text(),
                "HASH", terms.hash(),
                "PROPOSED_BY", terms.proposedBy().value(),
                "PROPOSED_AT", terms.at().toEpochMilli());
    }

    static Terms.Signature signature(SignatureEntity row) {
        return new Terms.Signature(
                row.getContractNumber(),
                row.getVersion(),
                row.getHash(),
                new PersonKey(row.getSignerKey()),
                Role.valueOf(row.getRole()),
                row.getFullName(),
                Instant.ofEpochMilli(row.getSignedAt()),
                row.getZone(),
                row.getSubmissionKey());
    }

    static Map<String, Object> row(Terms.Signature signature) {
        Map<String, Object> row = new HashMap<>();
        row.put("CONTRACT_NUMBER", signature.contract());
        row.put("VERSION", signature.version());
        row.put("HASH", signature.hash());
        row.put("SIGNER_KEY", signature.signer().value());
        row.put("ROLE", signature.role().name());
        row.put("FULL_NAME", signature.name());
        row.put("SIGNED_AT", signature.at().toEpochMilli());
        row.put("ZONE", signature.zone());
        row.put("SIGNING_KEY", signature.contract() + ":" + signature.version() + ":" + signature.signer());
        row.put("SUBMISSION", signature.signer() + ":" + signature.key());
        row.put("SUBMISSION_KEY", signature.key());
        return row;
    }

    static ContractText text(TextEntity row) {
        return new ContractText(
                row.getProgramme(),
                row.getVersion(),
                new PersonKey(row.getAuthor()),
                Instant.ofEpochMilli(row.getWrittenAt()),
                Documents.read(row.getWords(), ContractText.Words.class));
    }

    static Map<String, Object> row(ContractText text) {
        return Map.of(
                "PROGRAMME", text.programme(),
                "VERSION", text.version(),
                "VERSION_KEY", text.programme() + ":" + text.version(),
                "AUTHOR", text.author().value(),
                "WRITTEN_AT", text.at().toEpochMilli(),
                "WORDS", Documents.write(text.words()));
    }

    private static String key(PersonKey person) {
        return person == null ? null : person.value();
    }

    private static long millis(Instant instant) {
        return instant == null ? 0 : instant.toEpochMilli();
    }
}
