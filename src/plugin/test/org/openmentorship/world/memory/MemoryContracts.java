package org.openmentorship.world.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openmentorship.contract.Contract;
import org.openmentorship.contract.ContractBook;
import org.openmentorship.contract.ContractText;
import org.openmentorship.contract.Terms;
import org.openmentorship.shared.Ledger;

/** Contracts in memory. */
public final class MemoryContracts implements ContractBook {
    private final Map<Integer, Contract> contracts = new TreeMap<>();
    private final List<Terms> terms = new ArrayList<>();
    private final List<Terms.Signature> signatures = new ArrayList<>();
    private final List<ContractText> texts = new ArrayList<>();

    @Override
    public Optional<Contract> find(int id) {
        return Optional.ofNullable(contracts.get(id));
    }

    @Override
    public List<Contract> find(Collection<Integer> ids) {
        return contracts.values().stream().filter(one -> ids.contains(one.id())).toList();
    }

    @Override
    public Optional<Contract> ofOffer(int offer) {
        return contracts.values().stream().filter(one -> one.offer() == offer).findFirst();
    }

    @Override
    public Contract insert(Contract contract) {
        collide(ofOffer(contract.offer()).isPresent());
        Contract kept = contract.withId(contracts.size() + 1);
        contracts.put(kept.id(), kept);
        return kept;
    }

    @Override
    public void update(Contract contract) {
        contracts.put(contract.id(), contract);
    }

    @Override
    public List<Terms> terms(int contract) {
        return terms.stream().filter(one -> one.contract() == contract).toList();
    }

    @Override
    public void insert(Terms one) {
        collide(terms(one.contract()).stream().anyMatch(other -> other.version() == one.version()));
        terms.add(one);
    }

    @Override
    public List<Terms.Signature> signatures(int contract) {
        return signatures(List.of(contract));
    }

    @Override
    public List<Terms.Signature> signatures(Collection<Integer> ids) {
        return signatures.stream().filter(one -> ids.contains(one.contract())).toList();
    }

    @Override
    public void insert(Terms.Signature signature) {
        collide(signatures.stream()
                .filter(one -> one.signer().equals(signature.signer()))
                .anyMatch(one -> one.key().equals(signature.key())
                        || (one.contract() == signature.contract() && one.version() == signature.version())));
        signatures.add(signature);
    }

    @Override
    public Optional<ContractText> text(String programme) {
        return texts(programme).stream().findFirst();
    }

    @Override
    public List<ContractText> texts(String programme) {
        return texts.stream()
                .filter(one -> one.programme().equals(programme))
                .sorted(Comparator.comparing(ContractText::version).reversed())
                .toList();
    }

    @Override
    public void insert(ContractText text) {
        collide(texts(text.programme()).stream().anyMatch(one -> one.version() == text.version()));
        texts.add(text);
    }

    private static void collide(boolean there) {
        if (there) {
            throw new Ledger.Collision(null);
        }
    }
}
