package dev.pledgeledger.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.AbstractDataSource;

/// Points the application at the database of this moment.
@TestConfiguration
class TestDataSource {

    @Bean
    DataSource dataSource() {
        return new AbstractDataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                return TestDatabase.pool().getConnection();
            }

            @Override
            public Connection getConnection(String user, String password) throws SQLException {
                throw new UnsupportedOperationException("The tests' connections have one user");
            }
        };
    }
}
