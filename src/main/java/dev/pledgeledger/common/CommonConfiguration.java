package dev.pledgeledger.common;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.dialect.JdbcDialect;

/// The one clock of the house, and ids that stay typed down to the database.
@Configuration(proxyBeanMethods = false)
class CommonConfiguration {

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Tokyo"));
    }

    @Bean
    TypedId<StaffId> staffIdType() {
        return new TypedId<>(StaffId.class, StaffId::new, StaffId::value);
    }

    @Bean
    TypedId<DepartmentId> departmentIdType() {
        return new TypedId<>(DepartmentId.class, DepartmentId::new, DepartmentId::value);
    }

    @Bean
    JdbcCustomConversions jdbcCustomConversions(JdbcDialect dialect, ObjectProvider<TypedId<?>> ids) {
        return JdbcCustomConversions.of(
                dialect, ids.stream().flatMap(id -> id.converters().stream()).toList());
    }
}
