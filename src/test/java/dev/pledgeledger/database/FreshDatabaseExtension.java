package dev.pledgeledger.database;

import java.sql.SQLException;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.core.annotation.AnnotatedElementUtils;

/// Replaces the database of the tests as [FreshDatabase] says.
class FreshDatabaseExtension implements BeforeAllCallback, BeforeEachCallback {

    @Override
    public void beforeAll(ExtensionContext context) throws SQLException {
        if (context.getRequiredTestClass().getEnclosingClass() == null) {
            TestDatabase.renew();
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) throws SQLException {
        FreshDatabase wish = AnnotatedElementUtils.findMergedAnnotation(
                context.getTestInstances()
                        .orElseThrow()
                        .getAllInstances()
                        .getFirst()
                        .getClass(),
                FreshDatabase.class);
        if (wish != null && wish.value() == FreshDatabase.Before.METHOD) {
            TestDatabase.renew();
        }
    }
}
