package org.sanchong.domain.premium;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.sanchong.domain.money.Rate;

/** Laws of the participation rate. */
class ParticipationProperties {
    @Property
    void aTargetIsMetExactlyWhenTheFractionReachesIt(
            @ForAll @LongRange(max = 100_000_000) long people,
            @ForAll @LongRange(max = 1_000_000) long part,
            @ForAll @LongRange(max = 1_000_000) long target) {
        Participation participation = new Participation(people, people * part / 1_000_000);
        boolean reached = BigDecimal.valueOf(participation.enrolled())
                        .multiply(BigDecimal.valueOf(1_000_000))
                        .compareTo(BigDecimal.valueOf(people).multiply(BigDecimal.valueOf(target)))
                >= 0;
        assertThat(participation.meets(Rate.ofMillionths(target))).isEqualTo(reached);
        assertThat(participation.missing() + participation.enrolled()).isEqualTo(people);
    }

    @Property
    void theRateNeverLooksLikeATargetThatIsNotMet(
            @ForAll @LongRange(min = 1, max = 100_000_000) long people,
            @ForAll @LongRange(max = 1_000_000) long part,
            @ForAll @LongRange(max = 1_000_000) long target) {
        Participation participation = new Participation(people, people * part / 1_000_000);
        Rate share = Rate.ofMillionths(target);
        assertThat(participation.rate().compareTo(share) >= 0).isEqualTo(participation.meets(share));
    }
}
