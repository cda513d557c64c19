package org.openmentorship.relationship;

import org.openmentorship.person.Standing;
import org.openmentorship.relationship.Relationship.State;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.PersonKey;

/** Who may do what with a relationship: a function of the person, the person’s standing and the relationship. */
public final class RelationshipAccess {
    /** All that a visitor may do just now, for screens; {@code returnRequest} means the mentee’s choice after the end. */
    public record Rights(
            boolean member,
            boolean coordinates,
            boolean takeBreak,
            boolean resume,
            boolean proposeEnd,
            boolean answerEnd,
            boolean withdraw,
            boolean done,
            boolean write,
            boolean present,
            boolean close) {}

    private RelationshipAccess() {}

    /** Members, also when it has ended or they have left, and coordinators. */
    public static boolean maySee(Visitor visitor, Standing standing, Relationship relationship) {
        return wasMember(visitor, relationship) || standing.coordinates();
    }

    /** What is private to the members, until they leave; who was there at the end keeps it. */
    public static boolean maySeeInside(Visitor visitor, Relationship relationship) {
        return visitor.signedIn() && relationship.member(visitor.key()).isPresent();
    }

    public static boolean mayAct(Visitor visitor, Relationship relationship) {
        return maySeeInside(visitor, relationship) && !relationship.state().ended();
    }

    public static boolean mayTakeBreak(Visitor visitor, Relationship relationship) {
        return mayAct(visitor, relationship) && relationship.state() == State.ACTIVE;
    }

    public static boolean mayResume(Visitor visitor, Relationship relationship) {
        return mayAct(visitor, relationship) && relationship.state() == State.ON_BREAK;
    }

    public static boolean running(Relationship relationship) {
        return relationship.state() == State.ACTIVE || relationship.state() == State.ON_BREAK;
    }

    public static boolean mayProposeEnd(Visitor visitor, Relationship relationship) {
        return mayAct(visitor, relationship) && running(relationship);
    }

    public static boolean mayAnswerEnd(Visitor visitor, Relationship relationship) {
        return mayProposeEnd(visitor, relationship)
                && relationship.extension() != null
                && !relationship.extension().agreed().contains(visitor.key());
    }

    public static boolean maySayDone(Visitor visitor, Relationship relationship) {
        return mayProposeEnd(visitor, relationship)
                && relationship.member(visitor.key()).orElseThrow().doneAt() == null;
    }

    /** What was gained may be written down after the end too; nothing is, once it was withdrawn before it began. */
    public static boolean mayWrite(Visitor visitor, Relationship relationship) {
        return maySeeInside(visitor, relationship) && relationship.startedAt() != null;
    }

    /** Whoever has said done is invited to a meet-up. */
    public static boolean mayPresent(Visitor visitor, Relationship relationship) {
        return maySeeInside(visitor, relationship)
                && (relationship.state() == State.COMPLETED
                        || (running(relationship)
                                && relationship
                                                .member(visitor.key())
                                                .orElseThrow()
                                                .doneAt()
                                        != null));
    }

    public static boolean mayClose(Standing standing, Relationship relationship) {
        return standing.coordinates() && !relationship.state().ended();
    }

    /** The other members, as long as it lives and the visitor is in it: always to be reached. */
    public static boolean maySeeContact(Visitor visitor, Relationship relationship, PersonKey other) {
        return mayAct(visitor, relationship)
                && !visitor.is(other)
                && relationship.member(other).isPresent();
    }

    public static Rights rights(Visitor visitor, Standing standing, Relationship relationship) {
        return new Rights(
                maySeeInside(visitor, relationship),
                standing.coordinates(),
                mayTakeBreak(visitor, relationship),
                mayResume(visitor, relationship),
                mayProposeEnd(visitor, relationship),
                mayAnswerEnd(visitor, relationship),
                mayAct(visitor, relationship),
                maySayDone(visitor, relationship),
                mayWrite(visitor, relationship),
                mayPresent(visitor, relationship),
                mayClose(standing, relationship));
    }

    private static boolean wasMember(Visitor visitor, Relationship relationship) {
        return relationship.members().stream().anyMatch(one -> visitor.is(one.person()));
    }
}
