package org.openmentorship.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.openmentorship.shared.Refused;

/** Says that something is refused, why, and in which sentence. */
public final class Refusals {
    private Refusals() {}

    public static Refused refused(Refused.Why why, String sentence, ThrowingCallable work) {
        Refused refused = catchThrowableOfType(Refused.class, work);
        assertThat(refused).as("refused").isNotNull();
        assertThat(refused.why()).isEqualTo(why);
        assertThat(refused.key()).endsWith("." + sentence);
        return refused;
    }
}
