package dev.pledgeledger.database;

import dev.pledgeledger.account.QuickPasswords;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/// Gives a test its own database: migrated, empty, as the runtime role. For a Spring test of another kind than
/// [DatabaseTest] (`@SpringBootTest(webEnvironment = RANDOM_PORT) @FreshDatabase`), or to have it before each method.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith({FreshDatabaseExtension.class, OwnSecurityContext.class})
@Import({TestDataSource.class, QuickPasswords.class})
@TestPropertySource(
        properties = {
            "spring.liquibase.enabled=false",
            "ledger.data-dir=target/no-such-data/${fork:0}",
            "ledger.clocks=false"
        })
public @interface FreshDatabase {

    /// Before what the database is replaced.
    Before value() default Before.CLASS;

    enum Before {
        CLASS,
        METHOD
    }
}
