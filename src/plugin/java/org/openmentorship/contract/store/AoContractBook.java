package org.openmentorship.contract.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.openmentorship.contract.Contract;
import org.openmentorship.contract.Contract.Party;
import org.openmentorship.contract.ContractBook;
import org.openmentorship.contract.ContractText;
import org.openmentorship.contract.Terms;
import org.openmentorship.shared.store.Collisions;

/** Contracts, terms, signatures and texts in their tables; of the last three nothing is ever changed nor deleted. */
public final class AoContractBook implements ContractBook {
    private final ActiveObjects ao;

    public AoContractBook(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<Contract> find(int id) {
        return find(List.of(id)).stream().findFirst();
    }

    @Override
    public List<Contract> find(Collection<Integer> ids) {
        return ids.isEmpty() ? List.of() : whole(ao.find(ContractEntity.class, in("ID", ids), ids.toArray()));
    }

    @Override
    public Optional<Contract> ofOffer(int offer) {
        return whole(ao.find(ContractEntity.class, "OFFER_NUMBER = ?", offer)).stream()
                .findFirst();
    }

    private List<Contract> whole(ContractEntity[] rows) {
        List<Integer> ids = Arrays.stream(rows).map(ContractEntity::getID).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Query query =
                Query.select().where(in("CONTRACT_NUMBER", ids), ids.toArray()).order("ID");
        Map<Integer, List<PartyEntity>> parties = Arrays.stream(ao.find(PartyEntity.class, query))
                .collect(Collectors.groupingBy(PartyEntity::getContractNumber));
        return Arrays.stream(rows)
                .map(row -> Rows.contract(row, parties.getOrDefault(row.getID(), List.of())))
                .toList();
    }

    @Override
    public Contract insert(Contract contract) {
        Map<String, Object> row = Rows.row(contract);
        Contract kept = contract.withId(
                Collisions.watch(() -> ao.create(ContractEntity.class, row)).getID());
        kept.parties().forEach(party -> insert(kept.id(), party));
        return kept;
    }

    private void insert(int contract, Party party) {
        Collisions.watch(() -> ao.create(PartyEntity.class, Rows.row(contract, party)));
    }

    @Override
    public void update(Contract contract) {
        ContractEntity row = ao.find(ContractEntity.class, "ID = ?", contract.id())[0];
        Rows.fill(row, contract);
        row.save();
        Set<Party> before = new HashSet<>();
        for (PartyEntity party : ao.find(PartyEntity.class, "CONTRACT_NUMBER = ?", contract.id())) {
            if (contract.parties().contains(Rows.party(party))) {
                before.add(Rows.party(party));
            } else {
                ao.delete(party);
            }
        }
        contract.parties().stream().filter(one -> !before.contains(one)).forEach(one -> insert(contract.id(), one));
    }

    @Override
    public List<Terms> terms(int contract) {
        Query query = Query.select().where("CONTRACT_NUMBER = ?", contract).order("ID");
        return Arrays.stream(ao.find(TermsEntity.class, query)).map(Rows::terms).toList();
    }

    @Override
    public void insert(Terms terms) {
        Collisions.watch(() -> ao.create(TermsEntity.class, Rows.row(terms)));
    }

    @Override
    public List<Terms.Signature> signatures(int contract) {
        return signatures(List.of(contract));
    }

    @Override
    public List<Terms.Signature> signatures(Collection<Integer> contracts) {
        if (contracts.isEmpty()) {
            return List.of();
        }
        Query query = Query.select()
                .where(in("CONTRACT_NUMBER", contracts), contracts.toArray())
                .order("ID");
        return Arrays.stream(ao.find(SignatureEntity.class, query))
                .map(Rows::signature)
                .toList();
    }

    @Override
    public void insert(Terms.Signature signature) {
        Collisions.watch(() -> ao.create(SignatureEntity.class, Rows.row(signature)));
    }

    @Override
    public Optional<ContractText> text(String programme) {
        return texts(Query.select()
                        .where("PROGRAMME = ?", programme)
                        .order("VERSION DESC")
                        .limit(1))
                .stream()
                .findFirst();
    }

    @Override
    public List<ContractText> texts(String programme) {
        return texts(Query.select().where("PROGRAMME = ?", programme).order("VERSION DESC"));
    }

    private List<ContractText> texts(Query query) {
        return Arrays.stream(ao.find(TextEntity.class, query)).map(Rows::text).toList();
    }

    @Override
    public void insert(ContractText text) {
        Collisions.watch(() -> ao.create(TextEntity.class, Rows.row(text)));
    }

    private static String in(String column, Collection<?> values) {
        return column + " IN (" + "?, ".repeat(values.size() - 1) + "?)";
    }
}
