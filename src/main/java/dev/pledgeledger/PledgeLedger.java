package dev.pledgeledger;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The application.
@SpringBootApplication
public class PledgeLedger {

    private PledgeLedger() {}

    public static void main(String[] args) {
        SpringApplication.run(PledgeLedger.class, args);
    }
}
