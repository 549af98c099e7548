package dev.pledgeledger.architecture.wrong;

import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

@NoRepositoryBean
public interface OpenRepository extends Repository<String, Long> {}
