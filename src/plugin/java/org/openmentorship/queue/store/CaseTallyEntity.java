package org.openmentorship.queue.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Table;
import org.openmentorship.shared.store.Personal;
import org.openmentorship.shared.store.Tally;

/** How many cases of a programme are in which state, so that nobody has to count them. */
@Preload
@Personal(nobody = "Numbers only.")
@Table("QUEUE_TALLY")
public interface CaseTallyEntity extends Entity, Tally.Row {}
