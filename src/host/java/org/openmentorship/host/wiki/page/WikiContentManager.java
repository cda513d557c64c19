package org.openmentorship.host.wiki.page;

import com.atlassian.confluence.core.ContentEntityManager;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.core.Modification;
import com.atlassian.confluence.core.SaveContext;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.DuplicateDataRuntimeException;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.event.api.EventPublisher;
import java.time.Clock;
import java.util.Date;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.openmentorship.host.wiki.Db;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

/** Saves content of every kind, the first time or as a new version, and tells the apps on the same thread afterwards. */
abstract class WikiContentManager implements ContentEntityManager {
    protected final Db db;
    protected final ContentStore contents;
    protected final ContentLoader loader;
    protected final Clock clock;
    private final Consumer<String> validator;
    private final EventPublisher events;

    /** The validator throws a sentence when a body is not proper storage format. */
    WikiContentManager(
            Db db,
            ContentStore contents,
            ContentLoader loader,
            Clock clock,
            Consumer<String> validator,
            EventPublisher events) {
        this.db = db;
        this.contents = contents;
        this.loader = loader;
        this.clock = clock;
        this.validator = validator;
        this.events = events;
    }

    @Override
    public ContentEntityObject getById(long id) {
        return contents.find(id)
                .map(row -> row.kind().equals(Page.CONTENT_TYPE) ? loader.page(row) : loader.comment(row))
                .orElse(null);
    }

    @Override
    public void saveContentEntity(ContentEntityObject object, SaveContext saveContext) {
        validator.accept(object.getBodyAsString());
        boolean fresh = !object.isPersistent();
        db.write(() -> {
            check(object);
            if (fresh) {
                stamp(object, true);
                object.setId(onceInItsSpace(object, () -> contents.insert(row(object))));
                saved(object);
            } else {
                rewrite(object);
            }
        });
        tell(saveContext, fresh ? created(object) : changed(object));
    }

    @Override
    public void saveContentEntity(ContentEntityObject current, ContentEntityObject original, SaveContext saveContext) {
        validator.accept(current.getBodyAsString());
        db.write(() -> {
            stamp(current, false);
            current.setVersion(original.getVersion() + 1);
            check(current);
            keepVersion(current);
            onceInItsSpace(current, () -> {
                contents.update(row(current), original.getVersion());
                return current.getId();
            });
        });
        tell(saveContext, changed(current));
    }

    @Override
    public <T extends ContentEntityObject> void saveNewVersion(T current, Modification<T> modification) {
        saveNewVersion(current, modification, DefaultSaveContext.DEFAULT);
    }

    @Override
    public <T extends ContentEntityObject> void saveNewVersion(
            T current, Modification<T> modification, SaveContext saveContext) {
        ContentEntityObject original = (ContentEntityObject) current.clone();
        current.setVersionComment("");
        modification.modify(current);
        saveContentEntity(current, original, saveContext);
    }

    @Override
    public void removeContentEntity(ContentEntityObject object) {
        db.write(() -> contents.delete(object.getId()));
        tell(removed(object));
    }

    /** Writes the row as it is now, without a new version and without a word to the apps. */
    protected final void rewrite(ContentEntityObject object) {
        onceInItsSpace(object, () -> {
            contents.update(row(object), object.getVersion());
            return object.getId();
        });
    }

    protected final void tell(Object event) {
        events.publish(event);
    }

    private void tell(SaveContext saveContext, Object event) {
        if (saveContext == null || !saveContext.isEventSuppressed()) {
            tell(event);
        }
    }

    /** Two people who take the same title at once both pass the check; the database lets one of them through. */
    private static long onceInItsSpace(ContentEntityObject object, LongSupplier write) {
        try {
            return write.getAsLong();
        } catch (DuplicateKeyException e) {
            throw new DuplicateDataRuntimeException(
                    object.getTitle(),
                    "Somebody has just created a page with this title. Please choose another title.",
                    e);
        }
    }

    private void keepVersion(ContentEntityObject current) {
        try {
            contents.keepVersion(current.getId());
        } catch (DuplicateKeyException e) {
            throw new OptimisticLockingFailureException("Content " + current.getId() + " is being saved elsewhere", e);
        }
    }

    /** Refuses what this kind of content must not look like. */
    protected abstract void check(ContentEntityObject object);

    /** Called in the transaction that wrote new content. */
    protected abstract void saved(ContentEntityObject object);

    protected abstract Object created(ContentEntityObject object);

    protected abstract Object changed(ContentEntityObject object);

    protected abstract Object removed(ContentEntityObject object);

    private void stamp(ContentEntityObject object, boolean first) {
        ConfluenceUser actor = AuthenticatedUserThreadLocal.get();
        Date now = new Date(clock.millis());
        if (first) {
            object.setCreator(object.getCreator() == null ? actor : object.getCreator());
            object.setCreationDate(object.getCreationDate() == null ? now : object.getCreationDate());
            object.setLastModifier(object.getCreator());
        } else {
            object.setLastModifier(actor);
        }
        object.setLastModificationDate(now);
    }

    private static ContentRow row(ContentEntityObject object) {
        Page page = object instanceof Page found ? found : null;
        Comment comment = object instanceof Comment found ? found : null;
        long parent = page == null ? comment.getContainer().getId() : idOf(page.getParent());
        Page placed = page == null ? (Page) comment.getContainer() : page;
        return new ContentRow(
                object.getId(),
                object.getType(),
                placed.getSpace().getId(),
                parent,
                line(object.getTitle()),
                object.getBodyAsString(),
                object.getVersion(),
                line(object.getVersionComment()),
                object.getContentStatus(),
                key(object.getCreator()),
                object.getCreationDate().getTime(),
                key(object.getLastModifier()),
                object.getLastModificationDate().getTime());
    }

    /** Databases and XML know no control characters in a line of text. */
    static String line(String text) {
        return text == null ? "" : text.replaceAll("\\p{Cntrl}", " ").strip();
    }

    private static long idOf(Page parent) {
        return parent == null ? 0 : parent.getId();
    }

    private static String key(ConfluenceUser user) {
        return user == null ? null : user.getKey().getStringValue();
    }
}
