package dev.pledgeledger.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/// The clock of the sample city: it stands where its story is while that is being told, and afterwards runs on as the
/// clock of the house.
@Component
@Primary
@ConditionalOnBooleanProperty("ledger.demo")
class DrivenClock extends Clock {

    private final Clock house;
    private volatile @Nullable Instant told;

    DrivenClock(@Qualifier("clock") Clock house) {
        this.house = house;
    }

    void turnTo(Instant moment) {
        told = moment;
    }

    boolean isDriven() {
        return told != null;
    }

    void runOn() {
        told = null;
    }

    @Override
    public Instant instant() {
        return Objects.requireNonNullElseGet(told, house::instant);
    }

    @Override
    public ZoneId getZone() {
        return house.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return isDriven() ? Clock.fixed(instant(), zone) : house.withZone(zone);
    }
}
