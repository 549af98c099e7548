package dev.pledgeledger.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.annotation.AliasFor;

/// A test of the whole application without a browser, on a database of its own. All of them share one Spring context:
/// leave no state in beans, and add no beans or properties without need.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest
@FreshDatabase
public @interface DatabaseTest {

    /// Before what the database is replaced: the class (default) or each method.
    @AliasFor(annotation = FreshDatabase.class, attribute = "value")
    FreshDatabase.Before value() default FreshDatabase.Before.CLASS;
}
