package dev.pledgeledger.common;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Lets the clock do what is due without anybody asking. `ledger.clocks=false` leaves that to the caller.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnBooleanProperty(value = "ledger.clocks", matchIfMissing = true)
class ScheduledWork {}
