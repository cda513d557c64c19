package org.openmentorship.page.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.openmentorship.page.ManagedPage;
import org.openmentorship.page.ManagedPage.Call;
import org.openmentorship.page.ManagedPage.Given;
import org.openmentorship.page.ManagedPage.State;
import org.openmentorship.page.ManagedPage.Trouble;
import org.openmentorship.page.ManagedPage.Wish;
import org.openmentorship.page.ManagedPage.Work;
import org.openmentorship.page.PageBook;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.store.Collisions;
import org.openmentorship.shared.store.Documents;

/** Managed pages and their news in their tables. */
public final class AoPageBook implements PageBook {
    private final ActiveObjects ao;

    public AoPageBook(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<ManagedPage> find(int id) {
        return row(id).map(AoPageBook::page);
    }

    @Override
    public Optional<ManagedPage> named(String once) {
        return pages(Query.select().where("ONCE_KEY = ?", once)).stream().findFirst();
    }

    @Override
    public List<ManagedPage> named(Collection<String> once) {
        return among("ONCE_KEY", once);
    }

    @Override
    public List<ManagedPage> ofWiki(Collection<Long> pageIds) {
        return among("PAGE_ID", pageIds.stream().filter(id -> id != 0).toList());
    }

    private List<ManagedPage> among(String column, Collection<?> values) {
        if (values.isEmpty()) {
            return List.of();
        }
        String places = String.join(", ", Collections.nCopies(values.size(), "?"));
        return pages(Query.select()
                .where(column + " IN (" + places + ")", values.toArray())
                .order("ID"));
    }

    @Override
    public List<Integer> due(Instant now, int most) {
        Query query = Query.select()
                .where("STATE = ? AND DUE_AT <= ?", State.WAITING.name(), now.toEpochMilli())
                .order("DUE_AT, ID")
                .limit(most);
        return Arrays.stream(ao.find(PageEntity.class, query))
                .map(PageEntity::getID)
                .toList();
    }

    @Override
    public List<ManagedPage> stuck(int most) {
        return pages(Query.select()
                .where("STATE = ?", State.STUCK.name())
                .order("ID DESC")
                .limit(most));
    }

    @Override
    public ManagedPage insert(ManagedPage page) {
        Map<String, Object> row = new HashMap<>();
        row.put("ONCE_KEY", page.once());
        row.put("PROGRAMME", page.programme());
        row.put("WISH", Documents.write(page.wish()));
        row.put("STATE", page.state().name());
        row.put("PAGE_ID", page.pageId());
        row.put("GIVEN", Documents.write(page.given()));
        row.put("WANTED", page.work().wanted());
        row.put("MADE", page.work().made());
        row.put("ATTEMPTS", page.work().attempts());
        row.put("DUE_AT", page.work().due().toEpochMilli());
        row.put("TROUBLE", page.trouble().name());
        row.put("CALLED", page.work().call().name());
        row.put("TURN", page.turn());
        return page.with(
                Collisions.watch(() -> ao.create(PageEntity.class, row)).getID());
    }

    @Override
    public void update(ManagedPage page) {
        PageEntity row = row(page.id()).orElseThrow();
        row.setWish(Documents.write(page.wish()));
        row.setState(page.state().name());
        row.setPageId(page.pageId());
        row.setGiven(Documents.write(page.given()));
        row.setWanted(page.work().wanted());
        row.setMade(page.work().made());
        row.setAttempts(page.work().attempts());
        row.setDueAt(page.work().due().toEpochMilli());
        row.setTrouble(page.trouble().name());
        row.setCalled(page.work().call().name());
        row.setTurn(page.turn());
        row.save();
    }

    @Override
    public void note(News news) {
        Map<String, Object> row = new HashMap<>();
        row.put("MANAGED", news.page());
        row.put("WRITTEN", news.written());
        row.put("ACTOR", news.actor() == null ? null : news.actor().value());
        row.put("HAPPENED_AT", news.at().toEpochMilli());
        row.put("ATTEMPTS", news.attempts());
        row.put("DUE_AT", news.due().toEpochMilli());
        ao.create(NewsEntity.class, row);
    }

    @Override
    public List<Integer> unread(Instant now, int most) {
        Query query = Query.select()
                .where("DUE_AT <= ?", now.toEpochMilli())
                .order("DUE_AT, ID")
                .limit(most);
        return Arrays.stream(ao.find(NewsEntity.class, query))
                .map(NewsEntity::getID)
                .toList();
    }

    /** Whoever deletes the row has it; whoever comes second waits for the first, and then finds none. */
    @Override
    public Optional<News> take(int id) {
        Optional<News> news = Arrays.stream(ao.find(NewsEntity.class, "ID = ?", id))
                .findFirst()
                .map(AoPageBook::news);
        return news.filter(one -> ao.deleteWithSQL(NewsEntity.class, "ID = ?", id) == 1);
    }

    private List<ManagedPage> pages(Query query) {
        return Arrays.stream(ao.find(PageEntity.class, query))
                .map(AoPageBook::page)
                .toList();
    }

    private Optional<PageEntity> row(int id) {
        return Arrays.stream(ao.find(PageEntity.class, "ID = ?", id)).findFirst();
    }

    private static ManagedPage page(PageEntity row) {
        Work work = new Work(
                row.getWanted(),
                row.getMade(),
                row.getAttempts(),
                Instant.ofEpochMilli(row.getDueAt()),
                Trouble.valueOf(row.getTrouble()),
                Call.valueOf(row.getCalled()));
        return new ManagedPage(
                row.getID(),
                row.getOnceKey(),
                row.getProgramme(),
                Documents.read(row.getWish(), Wish.class),
                State.valueOf(row.getState()),
                row.getPageId(),
                Documents.read(row.getGiven(), Given.class),
                work,
                row.getTurn());
    }

    private static News news(NewsEntity row) {
        return new News(
                row.getID(),
                row.getManaged(),
                row.isWritten(),
                row.getActor() == null ? null : new PersonKey(row.getActor()),
                Instant.ofEpochMilli(row.getHappenedAt()),
                row.getAttempts(),
                Instant.ofEpochMilli(row.getDueAt()));
    }
}
